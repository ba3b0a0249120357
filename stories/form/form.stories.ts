import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '@kinform/kinform/define';
import type { Audience, FormRecord } from '@kinform/engine';
import { formIn, press, readThrough, sees } from '../acting/in-form.js';
import { assessment } from '../built/assessment.js';

interface Shown {
  record?: FormRecord;
  today: () => string;
  layout: 'pages' | 'whole';
  mode: 'edit' | 'review' | 'read';
  audience?: Audience;
  /** Whether the host keeps what it is given. */
  keeps: 'at once' | 'never';
}

type SaveEvent = CustomEvent<{ waitUntil(kept: Promise<unknown>): void }>;

const { built: form } = assessment;

/** Stands in for the portal: keeps the record, or fails to. */
const keep = (keeps: Shown['keeps']) => (event: SaveEvent) => {
  event.detail.waitUntil(keeps === 'never' ? Promise.reject(new Error('No connection.')) : Promise.resolve());
};

const meta: Meta<Shown> = {
  title: 'Elements/Form',
  component: 'kin-form',
  parameters: {
    docs: {
      description: {
        component:
          'A whole form: `form` is a built form, `record` the answers to go on with. What a portal does is stood in for: it keeps what the form hands over. In every story the toolbar above changes light and dark, direction and size of text.',
      },
      story: { inline: false, height: '640px' },
    },
  },
  args: { layout: 'pages', mode: 'edit', today: assessment.dayOf('in-progress'), keeps: 'at once' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['pages', 'whole'] },
    mode: { control: 'inline-radio', options: ['edit', 'review', 'read'] },
    audience: { control: 'select', options: [undefined, 'practitioner', 'professional', 'family'] },
    keeps: { control: 'inline-radio', options: ['at once', 'never'] },
    record: { control: false },
    today: { control: false },
  },
  render: ({ record, today, layout, mode, audience, keeps }, { globals }) =>
    html`<kin-form
      .form=${form}
      .record=${record}
      .today=${today}
      .layout=${layout}
      .mode=${mode}
      .audience=${audience}
      dir=${globals['direction'] === 'rtl' ? 'rtl' : nothing}
      @kin-save=${keep(keeps)}
      @kin-submit=${keep(keeps)}
    ></kin-form>`,
};
export default meta;

type Story = StoryObj<Shown>;

const inProgress = assessment.record('in-progress');

export const Tasks: Story = { name: 'Edit: task list', args: { record: inProgress } };

export const Section: Story = {
  name: 'Edit: a section',
  args: { record: inProgress },
  play: ({ canvasElement }) => press(canvasElement, 'Who is leading'),
};

export const WithErrors: Story = {
  name: 'Edit: error summary after “Save and continue”',
  args: { record: inProgress },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Making sense of it');
    await press(canvasElement, 'Save and continue');
    await sees(canvasElement, '.govuk-error-summary');
  },
};

export const RemovedRow: Story = {
  name: 'Edit: a row was removed, and can be put back',
  args: { record: assessment.draft('complete'), today: assessment.dayOf('complete') },
  play: async ({ canvasElement }) => {
    const { record } = formIn(canvasElement);
    await press(canvasElement, 'Children and young people');
    await sees(canvasElement, 'button[data-action="remove"]');
    await press(canvasElement, `Remove ${childOf(record)}`);
    await sees(canvasElement, '.kin-undo');
  },
};

function childOf(record: FormRecord | undefined): string {
  const [, second] = (record?.answers['children'] ?? []) as { name?: { givenName?: string; familyName?: string } }[];
  return `${second?.name?.givenName} ${second?.name?.familyName}`;
}

const withoutNetwork: FormRecord = (() => {
  const draft = assessment.draft('complete');
  const { members: _, ...familyNetwork } = draft.answers['familyNetwork'] as Record<string, never>;
  return { ...draft, answers: { ...draft.answers, familyNetwork } };
})();

export const Warnings: Story = {
  name: 'Edit: check answers, with a warning to explain',
  args: { record: withoutNetwork, today: assessment.dayOf('complete') },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Check answers and finish');
    await sees(canvasElement, 'kin-warnings textarea, textarea[id^="reason"]');
    await readThrough(canvasElement);
    formIn(canvasElement).renderRoot.querySelector('kin-warnings')?.scrollIntoView({ block: 'start' });
  },
};

export const NotSaved: Story = {
  name: 'Edit: saving failed',
  args: { record: inProgress, keeps: 'never' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Who is leading');
    await press(canvasElement, 'Save and come back later');
    await sees(canvasElement, 'kin-save-state[state="failed"]');
  },
};

export const Submitted: Story = {
  name: 'Edit: submitted',
  args: { record: assessment.draft('complete'), today: assessment.dayOf('complete') },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Check answers and finish');
    await press(canvasElement, 'Finish and submit');
    await waitFor(() => expect(formIn(canvasElement).renderRoot.textContent).toContain('has been submitted'));
  },
};

export const Whole: Story = {
  name: 'Edit: all sections on one page',
  args: { record: inProgress, layout: 'whole' },
  play: ({ canvasElement }) => readThrough(canvasElement),
};

export const Review: Story = {
  name: 'Review: what stands against the answers',
  args: { record: inProgress, mode: 'review' },
  play: ({ canvasElement }) => readThrough(canvasElement),
};

export const Read: Story = {
  name: 'Read',
  args: { record: assessment.record('complete'), today: assessment.dayOf('complete'), mode: 'read' },
  play: ({ canvasElement }) => readThrough(canvasElement),
};

export const ReadByFamily: Story = {
  name: 'Read: what the family may see',
  args: { ...Read.args, audience: 'family' },
  play: ({ canvasElement }) => readThrough(canvasElement),
};

/** Other surroundings stay out of the docs page, which draws every story in a frame of its own. */
const aside = ['!autodocs'];

export const Phone: Story = {
  ...Section,
  name: 'Phone: a section',
  tags: aside,
  globals: { viewport: { value: 'phone' } },
};
export const PhoneTasks: Story = {
  ...Tasks,
  name: 'Phone: task list',
  tags: aside,
  globals: { viewport: { value: 'phone' } },
};
export const Zoomed: Story = {
  ...WithErrors,
  name: 'Zoomed to 400%: errors',
  tags: aside,
  globals: { viewport: { value: 'zoomed' } },
};
export const Dark: Story = { ...WithErrors, name: 'Dark: errors', tags: aside, globals: { scheme: 'dark' } };
export const DarkTasks: Story = { ...Tasks, name: 'Dark: task list', tags: aside, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...Section, name: 'Right to left', tags: aside, globals: { direction: 'rtl' } };
export const LargestText: Story = { ...Section, name: 'Largest text', tags: aside, globals: { textSize: 'largest' } };
export const ForcedColours: Story = {
  ...WithErrors,
  name: 'Forced colours',
  parameters: {
    docs: {
      description: {
        story:
          'Storybook cannot switch forced colours on. In Chrome or Edge: developer tools, Rendering, “Emulate CSS media feature forced-colors: active”. In Windows: Settings, Accessibility, Contrast themes. Edges, focus and the chosen radio must still be seen.',
      },
    },
  },
};
