import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { coloursOf, pairs } from './colours.js';
import type { Colour, Pair } from './colours.js';
import { contrast, rgbOf } from './contrast.js';
import './foundations.css';
import { scrollingTable } from './scrolling-table.js';

type Scheme = 'light' | 'dark';

const meta: Meta = {
  title: 'Foundations/Colours',
  parameters: {
    docs: {
      description: {
        component:
          'Every colour that a host can set, read from the style modules of the elements and fields. A host sets a colour by its name on `kin-form`; where it does not, the value here is used.',
      },
    },
  },
};
export default meta;

const colours = coloursOf();

/** A square in the colour itself: an attribute of SVG, because the page allows no inline styles. */
function swatch(value: string): TemplateResult {
  return html`<span class="foundation__swatch"
    ><svg class="foundation__colour" viewBox="0 0 40 40" aria-hidden="true">
      ${svg`<rect x="0.5" y="0.5" width="39" height="39" fill=${value} stroke="#858686"></rect>`}</svg
    ><code>${value}</code></span
  >`;
}

function valueIn(scheme: Scheme, name: string): string {
  return name.startsWith('#') ? name : (colours.get(name)?.[scheme] ?? '');
}

/** Contrast ratio of two colours by name in a scheme; not a number where one is missing. */
function ratio(scheme: Scheme, front: string, ground: string): number {
  const [one, other] = [front, ground].map((name) => rgbOf(valueIn(scheme, name)));
  return one && other ? contrast(one, other) : NaN;
}

const said = (value: number): string => `${(Math.floor(value * 100) / 100).toFixed(2)}:1`;

function row({ name, light, dark, uses, others }: Colour): TemplateResult {
  const also = others.length > 0 ? html`<span class="foundation__note">elsewhere ${others.join(', ')}</span>` : '';
  const cell = (scheme: Scheme, value: string) =>
    html`<td>${swatch(value)}</td>
      <td class="foundation__number">${said(ratio(scheme, name, '--kin-colour-body-background'))}</td>`;
  return html`<tr>
    <th scope="row"><code>${name}</code>${also}</th>
    <td>${[...uses].sort().join(', ')}</td>
    ${cell('light', light)}${cell('dark', dark)}
  </tr>`;
}

export const Every: StoryObj = {
  name: 'Every colour',
  render: () =>
    html`<div class="foundation">
      <h2>Colours that a host can set</h2>
      <p>The ratio is the contrast against the page, <code>--kin-colour-body-background</code>.</p>
      ${scrollingTable(
        'Colours',
        html`<thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Used for</th>
              <th scope="col">Light</th>
              <th scope="col">Ratio</th>
              <th scope="col">Dark</th>
              <th scope="col">Ratio</th>
            </tr>
          </thead>
          <tbody>
            ${[...colours.values()].map(row)}
          </tbody>`,
      )}
    </div>`,
  play: () => expect(colours.size).toBeGreaterThan(15),
};

function meeting(pair: Pair): TemplateResult {
  const cell = (scheme: Scheme) => {
    const reached = ratio(scheme, pair.front, pair.ground);
    return html`<td class="foundation__number">
      ${said(reached)}<span class="foundation__note">${reached >= pair.needs ? 'enough' : 'too little'}</span>
    </td>`;
  };
  return html`<tr>
    <th scope="row">${pair.what}</th>
    <td><code>${pair.front}</code></td>
    <td><code>${pair.ground}</code></td>
    <td class="foundation__number">${pair.needs}:1</td>
    ${cell('light')}${cell('dark')}
  </tr>`;
}

export const WhereColoursMeet: StoryObj = {
  name: 'Where colours meet',
  render: () =>
    html`<div class="foundation">
      <h2>Where colours meet</h2>
      <p>
        Text needs 4.5:1 against its ground, an edge or a mark that says something needs 3:1 (WCAG 2.2, 1.4.3 and
        1.4.11). A host that changes one colour of a pair has to look at both.
      </p>
      ${scrollingTable(
        'Contrast',
        html`<thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Colour</th>
              <th scope="col">On</th>
              <th scope="col">Needs</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map(meeting)}
          </tbody>`,
      )}
    </div>`,
  play: async () => {
    const short = pairs.flatMap((pair) =>
      (['light', 'dark'] as const)
        .filter((scheme) => !(ratio(scheme, pair.front, pair.ground) >= pair.needs))
        .map((scheme) => `${pair.what}, ${scheme}`),
    );
    await expect(short).toEqual([]);
  },
};

export const Dark: StoryObj = { ...Every, name: 'Every colour, on dark', globals: { scheme: 'dark' } };
