import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { examples } from 'virtual:examples/early-help-assessment/1.0.0';
import { formIn, opened } from '../acting/in-form.js';
import { journeysOf } from './journeys-of.js';
import type { Journey } from './journeys-of.js';

const { shared, filled, toRead } = journeysOf('early-help-assessment', examples);

const meta: Meta<Journey> = { title: 'Journeys/Records of older versions', ...shared };
export default meta;

type Story = StoryObj<Journey>;

/** A record is opened in the version that it was made with, though the page knows a newer one. */
export const Assessment: Story = {
  name: 'An assessment of version 1.0.0',
  ...filled('pre-birth'),
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
    await expect(formIn(canvasElement).record?.formVersion).toBe('1.0.0');
  },
};
export const Interpreter: Story = {
  tags: ['!test'],
  name: 'An interpreter, two schools',
  ...filled('interpreter-two-schools'),
};
export const ToRead: Story = { tags: ['!test'], name: 'To read', ...toRead('pre-birth') };
