import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit';
import { expect } from 'storybook/test';
import { hintStyles, labelStyles, typographyStyles } from '@kinform/elements';
import './foundations.css';
import { scrollingTable } from './scrolling-table.js';
import { specimen } from './specimen.js';
import { declarations, styleModules } from './style-modules.js';

const meta: Meta = {
  title: 'Foundations/Type and spacing',
  parameters: {
    docs: {
      description: {
        component:
          'The typeface is the host page’s own, or `--kin-font-family`. Sizes are measured by the person’s browser setting, or by `--kin-text-size`; larger ones come when the form, not the window, is at least 641 px wide.',
      },
    },
  },
};
export default meta;

const samples = [
  ['govuk-heading-l', 'Children and young people'],
  ['govuk-heading-m', 'What was agreed'],
  ['govuk-heading-s', 'Amira Hassan'],
  ['govuk-caption-l', 'Section 4 of 20'],
  ['govuk-body', 'When you finish, the record becomes final. Later changes make a new version.'],
  ['govuk-body-s', 'All changes saved'],
  ['govuk-label govuk-label--s', 'When did you start?'],
  ['govuk-hint', 'For example, 27 3 2026'],
] as const;

const classesOf = (text: string): Set<string> => new Set(text.match(/govuk-[a-z-]+/g) ?? []);

export const Type: StoryObj = {
  render: () =>
    html`<div class="foundation">
      <h2>Type</h2>
      ${samples.map(
        ([classes, words]) =>
          html`<div class="foundation__sample">
            <code>${classes}</code>
            ${specimen(html`<div class=${classes}>${words}</div>`, [typographyStyles, labelStyles, hintStyles])}
          </div>`,
      )}
    </div>`,
  play: async () => {
    const known = classesOf([typographyStyles, labelStyles, hintStyles].map(String).join(' '));
    const unknown = samples.flatMap(([classes]) => classes.split(' ')).filter((name) => !known.has(name));
    await expect(unknown).toEqual([]);
  },
};

export const LargestText: StoryObj = { ...Type, name: 'Type, largest text', globals: { textSize: 'largest' } };
export const Phone: StoryObj = { ...Type, name: 'Type on a phone', globals: { viewport: { value: 'phone' } } };

/** Distances in px by how many declarations of margin, padding or gap use them. */
function spaces(): [number, number][] {
  const counts = new Map<number, number>();
  for (const { property, value } of declarations(styleModules())) {
    if (!/^(margin|padding|gap|row-gap|column-gap)/.test(property)) continue;
    for (const [, size = ''] of value.matchAll(/(?<![\w.-])(\d+)px/g)) {
      counts.set(Number(size), (counts.get(Number(size)) ?? 0) + 1);
    }
  }
  return [...counts].filter(([size, count]) => size > 0 && count > 1).sort(([a], [b]) => a - b);
}

export const Spacing: StoryObj = {
  render: () =>
    html`<div class="foundation">
      <h2>Spacing</h2>
      <p>Distances that margins, paddings and gaps use more than once, counted in the style modules.</p>
      ${scrollingTable(
        'Spacing',
        html`<thead>
            <tr>
              <th scope="col">Distance</th>
              <th scope="col">Used</th>
              <th scope="col">Seen</th>
            </tr>
          </thead>
          <tbody>
            ${spaces().map(
              ([size, count]) =>
                html`<tr>
                  <th scope="row" class="foundation__number">${size} px</th>
                  <td class="foundation__number">${count} times</td>
                  <td>
                    <svg width=${size} height="20" aria-hidden="true">
                      ${svg`<rect width=${size} height="20" fill="#1d70b8"></rect>`}
                    </svg>
                  </td>
                </tr>`,
            )}
          </tbody>`,
      )}
    </div>`,
};
