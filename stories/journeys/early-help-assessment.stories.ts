import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { examples } from 'virtual:examples/early-help-assessment/current';
import { journeysOf } from './journeys-of.js';
import type { Journey } from './journeys-of.js';

const { shared, empty, filled, onePage, toRead, familyCopy } = journeysOf('early-help-assessment', examples);

const meta: Meta<Journey> = { title: 'Journeys/Early Help Assessment', ...shared };
export default meta;

type Story = StoryObj<Journey>;

// Stories without the tag `test` are to be looked at: what they are made of is judged in others.
export const Empty: Story = { name: 'A new assessment', ...empty };
export const InProgress: Story = { name: 'Half filled in', ...filled('in-progress') };
export const Complete: Story = { name: 'Filled in: a family with an unborn baby', ...filled('complete') };
export const Teenager: Story = {
  tags: ['!test', '!autodocs'],
  name: 'Filled in: one parent, one teenager',
  ...filled('single-parent-teenager'),
};
export const StepUp: Story = {
  tags: ['!test', '!autodocs'],
  name: 'Filled in: stepped up to a social worker',
  ...filled('step-up'),
};
export const Bolton: Story = { tags: ['!test', '!autodocs'], name: 'Filled in, in Bolton', ...filled('bolton') };
export const Solihull: Story = { tags: ['!test', '!autodocs'], name: 'Filled in, in Solihull', ...filled('solihull') };
export const TowerHamlets: Story = {
  tags: ['!test', '!autodocs'],
  name: 'Filled in, in Tower Hamlets',
  ...filled('tower-hamlets'),
};
export const OnePage: Story = { name: 'All sections on one page', ...onePage('minimal') };
export const ToRead: Story = { tags: ['!test'], name: 'To read', ...toRead('complete') };
export const FamilyCopy: Story = {
  tags: ['!test'],
  name: 'To read: what the family may see',
  ...familyCopy('complete'),
};
