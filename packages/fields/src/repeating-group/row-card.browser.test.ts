import { expect } from '@open-wc/testing';
import type { FormSchema } from '@kinform/engine';
import type { FieldExample } from '../field-example.js';
import { deepAll, deepFocus, deepOne, deepText, drawn } from '../fixtures/deep-dom.js';
import { QUESTION } from '../fixtures/example-context.js';
import { showExample, type ShownExample } from '../fixtures/show-example.js';
import { shownFor } from '../fixtures/shown-for.js';
import { repeatingGroupExamples } from './repeating-group.examples.js';

describe('cards of big rows', () => {
  const at = `/${QUESTION}`;
  let shown: ShownExample;
  const show = async (name: string): Promise<HTMLElement> =>
    (shown = await shownFor(repeatingGroupExamples, name)).block;
  const states = (): (string | null)[] =>
    deepAll(shown.block, '[data-toggle]').map((toggle) => toggle.getAttribute('aria-expanded'));
  const words = (selector: string): string[] =>
    deepAll(shown.block, selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const press = async (selector: string): Promise<void> => {
    deepOne(shown.block, selector).click();
    await drawn();
  };
  afterEach(() => shown.block.remove());

  it('begins with all closed, undrawn, and each saying how far it has come', async () => {
    const block = await show('cards');
    expect(states()).to.deep.equal(['false', 'false', 'false']);
    expect(deepAll(block, 'input')).to.deep.equal([]);
    expect(words('[data-toggle]')).to.deep.equal([
      'Amira Hassan, Completed',
      'Yusuf, 1 question to answer',
      'Child 3, 4 questions to answer',
    ]);
    for (const button of deepAll(block, '.kin-card button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('begins with the only row open', async () => {
    await show('cards-one');
    expect(states()).to.deep.equal(['true']);
    expect(deepAll(shown.block, '[data-all]')).to.deep.equal([]);
  });

  it('opens and closes by its heading, and keeps what was typed', async () => {
    const block = await show('cards');
    await press('[data-row="1"] [data-toggle]');
    expect(states()).to.deep.equal(['false', 'true', 'false']);
    const [first, last] = deepAll<HTMLInputElement>(block, 'input');
    expect(first?.value).to.equal('Yusuf');
    if (!last) throw new Error('There is no second box.');
    last.value = 'Hassan';
    last.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('[data-row="1"] [data-toggle]');
    expect(states()).to.deep.equal(['false', 'false', 'false']);
    expect(
      deepOne(block, '[data-row="1"] .kin-card__questions').checkVisibility({ contentVisibilityAuto: true }),
    ).to.equal(false);
    expect(words('.kin-card__name')[1]?.replace(',', '')).to.equal('Yusuf Hassan');
    await press('[data-row="1"] [data-toggle]');
    expect(deepAll<HTMLInputElement>(block, 'input')[1]?.value).to.equal('Hassan');
  });

  it('opens a new row, puts focus in it, and leaves the others as they are', async () => {
    const block = await show('cards');
    await press('[data-row="0"] [data-toggle]');
    await press('[data-add]');
    expect(states()).to.deep.equal(['true', 'false', 'false', 'true']);
    const [firstOfNew] = deepAll(deepOne(block, '[data-row="3"]'), 'input');
    expect(deepFocus()).to.equal(firstOfNew);
  });

  it('opens and closes all', async () => {
    await show('cards');
    expect(words('[data-all]')).to.deep.equal(['Open all children']);
    await press('[data-all]');
    expect(states()).to.deep.equal(['true', 'true', 'true']);
    expect(words('[data-all]')).to.deep.equal(['Close all children']);
    await press('[data-all]');
    expect(states()).to.deep.equal(['false', 'false', 'false']);
  });

  it('stays open while it moves, and keeps focus on its button', async () => {
    await show('cards');
    await press('[data-row="1"] [data-toggle]');
    await press('[data-row="1"] [data-action="up"]');
    expect(states()).to.deep.equal(['true', 'false', 'false']);
    expect(deepFocus()?.textContent?.replace(/\s+/g, ' ').trim()).to.match(/^Yusuf, /);
  });

  it('shows in words and by a bar that a row has problems', async () => {
    await show('cards-error');
    expect(words('.kin-card--wrong [data-toggle]')).to.deep.equal(['Yusuf, 2 problems']);
    const card = deepOne(shown.block, '.kin-card--wrong');
    expect(getComputedStyle(card).borderInlineStartWidth).to.equal('5px');
  });

  it('opens what is looked for: a pointer inside, a row, or words that the browser found', async () => {
    const block = await show('cards');
    await shown.question.focusControl(`${at}/1/address/postcode`);
    expect(states()).to.deep.equal(['false', 'true', 'false']);
    expect(deepFocus()?.id).to.match(/-1-address-postcode-control$/);
    await shown.question.focusControl(`${at}/2`);
    expect(states()).to.deep.equal(['false', 'true', 'true']);
    expect(deepFocus()?.id).to.match(/-2-name-givenName-control$/);
    await press('[data-row="2"] [data-toggle]');
    const body = deepOne(block, '[data-row="2"] .kin-card__body');
    expect(body.getAttribute('hidden')).to.equal('until-found');
    body.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await drawn();
    expect(states()).to.deep.equal(['false', 'true', 'true']);
  });

  it('opens every card around a question, one in the other', async () => {
    shown = showExample(nested);
    document.body.append(shown.block);
    await drawn();
    await shown.question.focusControl(`${at}/0/children/1/school`);
    expect(states()).to.deep.equal(['true', 'false', 'true', 'false']);
    expect(deepFocus()?.id).to.match(/-0-children-1-school-control$/);
  });

  it('is drawn whole before the page is printed, and at once', async () => {
    const block = await show('cards');
    expect(deepText(block)).to.not.contain('First language');
    dispatchEvent(new Event('beforeprint'));
    const boxes = deepAll(block, 'input[type="text"]').length;
    dispatchEvent(new Event('afterprint'));
    expect(boxes).to.equal(3 * 10);
    expect(states()).to.deep.equal(['false', 'false', 'false']);
  });

  it('is open and without a button where it is only read', async () => {
    const block = await show('cards-read');
    expect(deepAll(block, 'button')).to.deep.equal([]);
    expect(deepText(block)).to.contain('13 September 2016');
  });
});

const cardSchema = repeatingGroupExamples.find(({ name }) => name === 'cards') as FieldExample;
const child = cardSchema.schema.items as FormSchema;
const nested: FieldExample = {
  ...cardSchema,
  schema: {
    type: 'array',
    items: {
      ...child,
      properties: { ...child.properties, children: { type: 'array', items: child } },
    },
  },
  value: [{ id: 'a', children: [{ id: 'b' }, { id: 'c' }] }, { id: 'd' }],
};
