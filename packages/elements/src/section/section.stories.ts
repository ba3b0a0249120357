import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { openMadeUp } from '../fixtures/open-made-up.js';
import { furnitureStyles } from '../styles/furniture-styles.js';
import { inShadow } from '../fixtures/in-shadow.js';
import { heading } from './heading.js';
import { sectionExamples as examples } from './section.examples.js';
import type { SectionExample } from './section.examples.js';

const meta: Meta<SectionExample> = {
  title: 'Elements/Section',
  component: 'kin-section',
  parameters: {
    docs: {
      description: {
        component:
          'The questions of one section in the order of the UI schema. The page around it says its title and hint, as here; what a question shows below it, such as the worry, comes when it is asked.',
      },
    },
  },
  argTypes: { name: { control: 'select', options: ['beginning', 'family', 'plan'] }, answers: { control: false } },
  render: (example) => {
    const session = openMadeUp(example);
    const section = session.section(example.name);
    if (!section) throw new Error(`There is no section "${example.name}". Name one of the made-up form's sections.`);
    const hint = session.hint(section);
    return inShadow(
      furnitureStyles,
      html`${heading(2, 'govuk-heading-l', session.title(section))}
        ${hint ? html`<p class="govuk-body">${hint}</p>` : nothing}
        <kin-section .section=${section} .handle=${session.store} heading-level="3"></kin-section>`,
    );
  },
};
export default meta;

type Story = StoryObj<SectionExample>;

export const WithHint: Story = { name: 'With hint', args: examples.empty };
export const Answered: Story = { args: examples.answered };
export const WithErrors: Story = { name: 'With errors', args: examples.errors };
export const WithWarning: Story = { name: 'A group with a warning', args: examples.group };
export const WithList: Story = { name: 'A list with an error in a row', args: examples.list };
export const ToRead: Story = { name: 'To read', args: examples.read };
export const Phone: Story = { args: examples.errors, globals: { viewport: { value: 'phone' } } };
export const Dark: Story = { args: examples.errors, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { name: 'Right to left', args: examples.errors, globals: { direction: 'rtl' } };
export const LargestText: Story = { name: 'Largest text', args: examples.errors, globals: { textSize: 'largest' } };
