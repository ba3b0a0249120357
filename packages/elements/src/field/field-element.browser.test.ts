import { expect } from '@esm-bundle/chai';
import type { FieldElement } from './field-element.js';
import type { FieldState, FormHandle } from './field-state.js';
import { faultsOf } from '../fixtures/axe.js';
import { madeUp } from '../fixtures/made-up-form.js';
import { defineStandIns } from '../fixtures/stand-in-fields.js';
import { furnitureWord } from '../words/furniture.js';

defineStandIns();

const state: FieldState = {
  id: 'f',
  pointer: '/start/author',
  question: 'start.author',
  schema: { type: 'string' },
  value: undefined,
  text: { label: 'Who fills this in?', hint: 'Your full name' },
  required: true,
  findings: [],
  mode: 'edit',
  locale: 'en-GB',
  headingLevel: 3,
  titled: false,
};

const handle = {
  form: madeUp,
  word: (key: string) => furnitureWord('en-GB', key),
  write: () => undefined,
} as unknown as FormHandle;

async function field(more: Partial<FieldState> = {}): Promise<FieldElement> {
  const element = document.createElement('stand-in-text') as FieldElement;
  element.handle = handle;
  element.state = { ...state, ...more };
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

const part = <T extends Element>({ renderRoot }: FieldElement, selector: string): T => {
  const found = renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('FieldElement', () => {
  it('ties label, hint and findings to the control within one shadow root', async () => {
    const element = await field({ findings: [{ code: 'required', severity: 'error', message: 'Enter your name' }] });
    const input = part<HTMLInputElement>(element, 'input');
    expect(words(input.labels?.[0] as Element)).to.equal('Who fills this in?');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => words(part(element, `#${id}`)));
    expect(described).to.deep.equal(['Your full name', 'Error: Enter your name']);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.className).to.contain('govuk-input--error');
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('says of a warning what it is, without painting the field as wrong', async () => {
    const element = await field({
      findings: [{ code: 'deadline.soon', severity: 'warning', message: 'This is due soon', hint: 'By Friday.' }],
    });
    expect(words(part(element, '.kin-notice--warning'))).to.equal('Check: This is due soonBy Friday.');
    expect(part(element, 'input').hasAttribute('aria-invalid')).to.equal(false);
    expect(element.renderRoot.querySelector('.govuk-form-group--error')).to.equal(null);
  });

  it('marks what may be left out, and describes nothing that is not there', async () => {
    const element = await field({ required: false, text: { label: 'School' } });
    expect(words(part(element, 'label'))).to.equal('School (optional)');
    expect(part(element, 'input').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('reads the answer back without a control', async () => {
    const element = await field({ mode: 'read', value: 'Sam\nOkafor' });
    expect(element.renderRoot.querySelector('input')).to.equal(null);
    expect(part(element, '.kin-words').textContent).to.equal('Sam\nOkafor');
  });
});
