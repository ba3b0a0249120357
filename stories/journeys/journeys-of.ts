import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Audience, FormRecord } from '@kinform/engine';
import { authorities } from 'virtual:built-forms';
import { opened, readThrough } from '../acting/in-form.js';
import { exampleRecords } from '../built/example-records.js';
import { offerForms } from '../built/offered-forms.js';

/** What can be chosen of a journey: whose form, which made-up family, and how it is shown. */
export interface Journey {
  /** `as recorded`: the authority of the example. */
  authority: string;
  example: string;
  layout: 'pages' | 'whole';
  mode: 'edit' | 'review' | 'read';
  audience?: Audience;
}

type Story = StoryObj<Journey>;

/** A form's journeys: what their file says once, and a way to make each of them. */
export interface Journeys {
  shared: Omit<Meta<Journey>, 'title'>;
  /** Nothing answered yet, in St Helens. */
  empty: Story;
  /** An example to go on with. */
  filled(example: string): Story;
  onePage(example: string): Story;
  toRead(example: string): Story;
  familyCopy(example: string): Story;
}

const recorded = 'as recorded';
const none = 'none';

/** Journeys of one form with its examples, in the form of whichever authority; everything works and nothing is kept. */
export function journeysOf(form: string, examples: Record<string, FormRecord>): Journeys {
  offerForms();
  const play: Story['play'] = ({ canvasElement }) => opened(canvasElement);
  const through: Story['play'] = ({ canvasElement }) => readThrough(canvasElement);
  return {
    shared: {
      parameters: {
        docs: {
          description: {
            component:
              'The form as a practitioner meets it, with the made-up families of its examples, in the form of the authority that is chosen. Everything works: answer, save, check, finish. Nothing is kept.',
          },
          story: { inline: false, height: '720px' },
        },
      },
      args: { authority: recorded, example: none, layout: 'pages', mode: 'edit' },
      argTypes: {
        authority: {
          control: { type: 'select', labels: authorities },
          options: [recorded, ...Object.keys(authorities)],
        },
        example: { control: 'select', options: [none, ...Object.keys(examples)] },
        layout: { control: 'inline-radio', options: ['pages', 'whole'] },
        mode: { control: 'inline-radio', options: ['edit', 'review', 'read'] },
        audience: { control: 'select', options: [undefined, 'practitioner', 'professional', 'family', 'child'] },
      },
      render: drawing(form, examples),
    },
    empty: { args: { example: none }, play },
    filled: (example) => ({ args: { example }, play }),
    onePage: (example) => ({ args: { example, layout: 'whole' }, play: through }),
    toRead: (example) => ({ args: { example, mode: 'read' }, play: through }),
    familyCopy: (example) => ({ args: { example, mode: 'read', audience: 'family' }, play: through }),
  };
}

/** Draws a journey; the same choice is the same record, so that a change of colours or of text size begins nothing again. */
function drawing(form: string, examples: Record<string, FormRecord>) {
  const { record, draft, dayOf } = exampleRecords(examples);
  const made = new Map<string, FormRecord>();
  const recordOf = (example: string, mode: Journey['mode'], chosen: string): FormRecord => {
    const found = mode === 'edit' ? draft(example) : record(example);
    const key = `${example} ${found.status} ${chosen}`;
    const same = made.get(key) ?? { ...found, authority: chosen === recorded ? found.authority : chosen };
    made.set(key, same);
    return same;
  };
  return ({ authority, example, mode, layout, audience }: Journey) => {
    const shown = example === none ? undefined : recordOf(example, mode, authority);
    return html`<kin-form
      form=${form}
      authority=${shown?.authority ?? (authority === recorded ? 'st-helens' : authority)}
      .record=${shown}
      .today=${shown ? dayOf(example) : () => '2026-03-26'}
      layout=${layout}
      mode=${mode}
      audience=${audience ?? nothing}
    ></kin-form>`;
  };
}
