import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import {
  buttonStyles,
  checkboxesStyles,
  furnitureStyles,
  inputStyles,
  labelStyles,
  radiosStyles,
  selectStyles,
  textareaStyles,
} from '@kinform/elements';
import './foundations.css';
import { specimen } from './specimen.js';

const meta: Meta = {
  title: 'Foundations/Focus',
  parameters: {
    docs: {
      description: {
        component:
          'How each kind of control looks while it has focus. All of them are shown with focus at once: the rules are the real ones, with `:focus` read as a class. In forced colours the browser’s own colours take over and the outline stays.',
      },
    },
  },
};
export default meta;

const modules = [
  ...furnitureStyles,
  labelStyles,
  buttonStyles,
  inputStyles,
  textareaStyles,
  selectStyles,
  radiosStyles,
  checkboxesStyles,
];

/** The real rules, with every `:focus` and `:focus-visible` standing for the class `has-focus`. */
const asIfFocused = unsafeCSS(
  modules.map(({ cssText }) => cssText.replace(/:focus(-visible)?(?![\w-])/g, '.has-focus')).join('\n'),
);

interface Control {
  what: string;
  drawn: (focus: string) => TemplateResult;
}

const controls: Control[] = [
  {
    what: 'Button',
    drawn: (focus) => html`<button type="button" class="govuk-button ${focus}">Save and continue</button>`,
  },
  {
    what: 'Second button',
    drawn: (focus) =>
      html`<button type="button" class="govuk-button govuk-button--secondary ${focus}">
        Save and come back later
      </button>`,
  },
  {
    what: 'Link',
    drawn: (focus) =>
      html`<p class="govuk-body">
        <button type="button" class="govuk-link kin-link ${focus}">Back to all sections</button>
      </p>`,
  },
  {
    what: 'Text',
    drawn: (focus) =>
      html`<label class="govuk-label" for="text">Name</label
        ><input class="govuk-input ${focus}" id="text" autocomplete="off" />`,
  },
  {
    what: 'Long text',
    drawn: (focus) =>
      html`<label class="govuk-label" for="long">Worry</label>
        <textarea class="govuk-textarea ${focus}" id="long" rows="2" autocomplete="off"></textarea>`,
  },
  {
    what: 'Select',
    drawn: (focus) =>
      html`<label class="govuk-label" for="select">Agency</label>
        <select class="govuk-select ${focus}" id="select">
          <option>Health visiting</option>
        </select>`,
  },
  {
    what: 'Radio',
    drawn: (focus) =>
      html`<div class="govuk-radios__item">
        <input class="govuk-radios__input ${focus}" type="radio" id="radio" />
        <label class="govuk-label govuk-radios__label" for="radio">Yes</label>
      </div>`,
  },
  {
    what: 'Checkbox',
    drawn: (focus) =>
      html`<div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input ${focus}" type="checkbox" id="checkbox" />
        <label class="govuk-label govuk-checkboxes__label" for="checkbox">Single View</label>
      </div>`,
  },
];

export const Every: StoryObj = {
  name: 'Every control with focus',
  render: () =>
    html`<div class="foundation">
      <h2>Focus</h2>
      ${controls.map(
        ({ what, drawn }) =>
          html`<div class="foundation__sample">
            <p>${what}</p>
            ${specimen(drawn('has-focus'), [...modules, asIfFocused])}
          </div>`,
      )}
    </div>`,
};

export const Dark: StoryObj = {
  ...Every,
  name: 'On dark',
  globals: { scheme: 'dark' },
};
