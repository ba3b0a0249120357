import type { Json } from '@kinform/engine';
import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import type { FieldExample } from '../field-example.js';
import { deepAll, deepFocus, deepOne, deepText, drawn } from '../fixtures/deep-dom.js';
import { QUESTION } from '../fixtures/example-context.js';
import { showExample } from '../fixtures/show-example.js';
import { shownFor } from '../fixtures/shown-for.js';
import { repeatingGroupExamples } from './repeating-group.examples.js';

controlContract('repeating-group', repeatingGroupExamples);

describe('kin-repeating-group-field', () => {
  const at = `/${QUESTION}`;
  const focusedText = (): string => deepFocus()?.textContent?.trim() ?? '';

  it('adds a row, puts focus on its first question, and says how many there are', async () => {
    const { block, handle } = await shownFor(repeatingGroupExamples, 'empty');
    deepOne(block, '[data-add]').click();
    await drawn();
    expect((handle.read(at) as Json[]).length).to.equal(1);
    expect(deepFocus()).to.equal(deepAll(block, 'input')[0]);
    expect(deepText(block)).to.contain('You have added 1 child');
    expect(deepText(deepOne(block, '[data-add]'))).to.contain('Add another child');
    block.remove();
  });

  it('names a row as soon as it has a name, without losing focus', async () => {
    const { block } = await shownFor(repeatingGroupExamples, 'empty');
    deepOne(block, '[data-add]').click();
    await drawn();
    const box = deepOne<HTMLInputElement>(block, 'input');
    box.value = 'Amira Hassan';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    expect(deepOne(block, '.kin-row legend').textContent?.trim()).to.equal('Amira Hassan');
    expect(deepOne(block, '[data-action="remove"]').textContent).to.match(/Remove\s+Amira Hassan/);
    expect(deepFocus()).to.equal(box);
    block.remove();
  });

  it('removes the right row and puts focus on the heading', async () => {
    const { block, handle } = await shownFor(repeatingGroupExamples, 'filled');
    deepOne(block, '[data-row="0"] [data-action="remove"]').click();
    await drawn();
    expect(handle.read(at)).to.deep.equal([{ id: 'child-2' }]);
    expect(focusedText()).to.equal('Children in this family');
    block.remove();
  });

  it('says a title that the page says already to assistive technology alone', async () => {
    const { block } = await shownFor(repeatingGroupExamples, 'titled');
    const [legend] = deepAll(block, 'legend');
    expect(legend?.textContent).to.equal('Children in this family');
    expect(legend?.className).to.equal('govuk-visually-hidden');
    expect(deepAll(block, ':is(h1, h2, h3, h4)').map(({ localName }) => localName)).to.deep.equal(['h2']);
    deepOne(block, '[data-action="remove"]').click();
    await drawn();
    expect(focusedText()).to.equal('You have not added any children');
    block.remove();
  });

  it('moves a row by buttons, says where it is now, and keeps focus on a button of that row', async () => {
    const { block, handle } = await shownFor(repeatingGroupExamples, 'filled');
    deepOne(block, '[data-row="0"] [data-action="down"]').click();
    await drawn();
    expect((handle.read(at) as { id: string }[]).map(({ id }) => id)).to.deep.equal(['child-2', 'child-1']);
    expect(handle.said.at(-1)).to.equal('Amira Hassan is now number 2 of 2');
    expect(focusedText()).to.match(/^Move up\s+Amira Hassan$/);
    const names = deepAll<HTMLInputElement>(block, 'input:not([data-part])').map(({ value }) => value);
    expect(names).to.deep.equal(['', 'Amira Hassan']);
    block.remove();
  });

  it('offers one row for each row of another list, and no second', async () => {
    const { block, handle } = showExample(views);
    document.body.append(block);
    await drawn();
    expect(deepAll(block, '[data-add]').map((button) => button.textContent?.trim())).to.deep.equal([
      'Add view for Amira Hassan',
      'Add view for Yusuf Hassan',
    ]);
    deepOne(block, '[data-add]').click();
    await drawn();
    expect((handle.read(at) as { childRef: string }[])[0]?.childRef).to.equal('child-1');
    expect(deepOne(block, '.kin-row legend').textContent?.trim()).to.equal('Amira Hassan');
    expect(deepFocus()?.localName).to.equal('input');
    expect(deepAll(block, '[data-add]').length).to.equal(1);
    block.remove();
  });
});

const views: FieldExample = {
  name: 'views',
  schema: {
    type: 'array',
    onePerRow: { list: '/children', by: 'childRef' },
    items: {
      type: 'object',
      rowName: ['childRef'],
      properties: {
        id: { type: 'string', format: 'row-id' },
        childRef: { type: 'string', reference: { list: '/children' } },
        words: { type: 'string' },
      },
    },
  },
  text: { label: 'What the children say', row: { one: 'a view', other: 'views' } },
  texts: { childRef: { label: 'Child' }, words: { label: 'Words' } },
  lists: {
    '/children': [
      { id: 'child-1', name: 'Amira Hassan' },
      { id: 'child-2', name: 'Yusuf Hassan' },
    ],
  },
};
