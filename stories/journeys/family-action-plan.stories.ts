import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { examples } from 'virtual:examples/family-action-plan/current';
import { journeysOf } from './journeys-of.js';
import type { Journey } from './journeys-of.js';

const { shared, empty, filled, onePage, toRead, familyCopy } = journeysOf('family-action-plan', examples);

const meta: Meta<Journey> = { title: 'Journeys/Family Action Plan', ...shared };
export default meta;

type Story = StoryObj<Journey>;

// Stories without the tag `test` are to be looked at: what they are made of is judged in others.
export const Empty: Story = { tags: ['!test'], name: 'A new plan', ...empty };
export const InProgress: Story = { tags: ['!test'], name: 'Half filled in', ...filled('in-progress') };
export const Complete: Story = { name: 'Filled in, in St Helens', ...filled('st-helens') };
export const Review: Story = { tags: ['!test', '!autodocs'], name: 'Filled in: a review', ...filled('review') };
export const Teenager: Story = { tags: ['!test', '!autodocs'], name: 'Filled in: a teenager', ...filled('teenager') };
export const StepUp: Story = {
  tags: ['!test', '!autodocs'],
  name: 'Filled in: stepped up to a social worker',
  ...filled('step-up'),
};
export const Closing: Story = { tags: ['!test', '!autodocs'], name: 'Filled in: closing', ...filled('closing') };
export const Minimal: Story = {
  tags: ['!test', '!autodocs'],
  name: 'Filled in: only what must be said',
  ...filled('minimal'),
};
export const Bolton: Story = { tags: ['!test', '!autodocs'], name: 'Filled in, in Bolton', ...filled('bolton') };
export const Solihull: Story = { tags: ['!test', '!autodocs'], name: 'Filled in, in Solihull', ...filled('solihull') };
export const TowerHamlets: Story = {
  tags: ['!test', '!autodocs'],
  name: 'Filled in, in Tower Hamlets',
  ...filled('tower-hamlets'),
};
export const OnePage: Story = { name: 'All sections on one page', ...onePage('complete') };
export const ToRead: Story = { name: 'To read', ...toRead('complete') };
export const FamilyCopy: Story = {
  tags: ['!test'],
  name: 'To read: what the family may see',
  ...familyCopy('complete'),
};
