import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldWords } from '@kinform/fields';
import { resolved } from 'virtual:built-form/st-helens/early-help-assessment/current';
import national from '../../schemas/terms.json';
import './foundations.css';
import { scrollingTable } from './scrolling-table.js';

const meta: Meta = {
  title: 'Foundations/Words',
  parameters: {
    docs: {
      description: {
        component:
          'The words that people read. A term is written once and every authority may put its own in its place; questions, hints and documents all use it.',
      },
    },
  },
};
export default meta;

const { name, terms } = resolved.settings;

function termRow([term, words]: [string, string]): TemplateResult {
  const own = terms[term];
  return html`<tr>
    <th scope="row"><code>{${term}}</code></th>
    <td>${words}</td>
    <td>${own && own !== words ? html`<strong>${own}</strong>` : (own ?? words)}</td>
  </tr>`;
}

export const Terms: StoryObj = {
  render: () =>
    html`<div class="foundation">
      <h2>Terms</h2>
      <p>What stands in bold is the authority’s own.</p>
      ${scrollingTable(
        'Terms',
        html`<thead>
            <tr>
              <th scope="col">Term</th>
              <th scope="col">National</th>
              <th scope="col">${name}</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(national).map(termRow)}
          </tbody>`,
      )}
    </div>`,
};

function wordTable(title: string, words: Readonly<Record<string, string>>): TemplateResult {
  return html`<h2>${title}</h2>
    ${scrollingTable(
      title,
      html`<thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">British English</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(words).map(
            ([key, said]) =>
              html`<tr>
                <th scope="row"><code>${key}</code></th>
                <td>${said}</td>
              </tr>`,
          )}
        </tbody>`,
    )}`;
}

export const Fields: StoryObj = {
  name: 'What fields say',
  render: () => html`<div class="foundation">${wordTable('What fields say beside their questions', fieldWords)}</div>`,
};
