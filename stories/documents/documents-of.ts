import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import './documents.css';

/** Which document is shown: of which example, for whom. */
export interface ShownDocument {
  example: string;
  audience: 'practitioner' | 'family';
}

type Pages = Record<string, Record<string, string>>;

/** A form's documents: what their file says once, and a way to show each of them. */
export interface DocumentsOf {
  shared: Omit<Meta<ShownDocument>, 'title'>;
  /** Proves that the page is a draft, or that it is none. */
  page(example: string, audience: ShownDocument['audience'], status: 'draft' | 'final'): StoryObj<ShownDocument>;
}

const draft = /class="status">Draft/;

/** The documents of one form, written when Storybook is built. */
export function documentsOf(documents: Pages): DocumentsOf {
  const pageOf = ({ example, audience }: ShownDocument): string => {
    const page = documents[example]?.[audience];
    if (!page) throw new Error(`No document of "${example}" is written for "${audience}". Name it in the import.`);
    return page;
  };
  return {
    shared: {
      parameters: {
        docs: {
          description: {
            component:
              'The document of a record as a web page, written when Storybook is built. The same tree of nodes makes the PDF and the Word file. What an audience may not see is not in the page at all. It is shown in a frame that can run nothing and send nothing.',
          },
          story: { inline: false, height: '920px' },
        },
        // The frame is closed to scripts, so that the checker cannot look into it; the writer's own tests check the page.
        a11y: { options: { iframes: false } },
      },
      argTypes: {
        example: { control: 'select', options: Object.keys(documents) },
        audience: { control: 'inline-radio', options: ['practitioner', 'family'] },
      },
      render: (shown) =>
        html`<iframe
          class="document"
          sandbox=""
          title="Document of the example ${shown.example} for the audience ${shown.audience}"
          srcdoc=${pageOf(shown)}
        ></iframe>`,
    },
    page: (example, audience, status) => ({
      args: { example, audience },
      play: async () => expect(draft.test(pageOf({ example, audience }))).toBe(status === 'draft'),
    }),
  };
}
