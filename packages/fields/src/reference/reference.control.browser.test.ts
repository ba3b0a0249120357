import type { Json } from '@kinform/engine';
import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { byRadios } from '../fixtures/answering.js';
import type { FieldExample } from '../field-example.js';
import { deepAll, deepText, drawn } from '../fixtures/deep-dom.js';
import { QUESTION } from '../fixtures/example-context.js';
import { showExample } from '../fixtures/show-example.js';
import { referenceExamples } from './reference.examples.js';

controlContract('reference', referenceExamples, byRadios);

describe('a reference to the list that it is asked in', () => {
  const children = (rows: Json): FieldExample => ({
    name: 'own list',
    schema: {
      type: 'array',
      items: {
        type: 'object',
        rowName: ['name'],
        properties: {
          id: { type: 'string', format: 'row-id' },
          name: { type: 'string' },
          livesWith: { type: 'string', reference: { list: `/${QUESTION}` } },
        },
      },
    },
    text: { label: 'Children', row: { one: 'a child', other: 'children' } },
    texts: { name: { label: 'Name' }, livesWith: { label: 'Lives with' } },
    value: rows,
  });

  const show = async (rows: Json): Promise<HTMLElement> => {
    const { block } = showExample(children(rows));
    document.body.append(block);
    await drawn();
    return block;
  };

  it('offers every row but the one that asks', async () => {
    const block = await show([
      { id: 'child-1', name: 'Amira' },
      { id: 'child-2', name: 'Yusuf' },
      { id: 'child-3', name: 'Noor' },
    ]);
    const offered = deepAll(block, '.kin-row').map((row) =>
      deepAll(row, '.govuk-radios__label').map((label) => label.textContent),
    );
    expect(offered).to.deep.equal([
      ['Yusuf', 'Noor'],
      ['Amira', 'Noor'],
      ['Amira', 'Yusuf'],
    ]);
    block.remove();
  });

  it('says so when there is no other row, and when a row was kept as its own answer', async () => {
    const alone = await show([{ id: 'child-1', name: 'Amira' }]);
    expect(deepText(alone)).to.contain('There are no other children here to choose from yet.');
    alone.remove();
    const itself = await show([{ id: 'child-1', name: 'Amira', livesWith: 'child-1' }]);
    expect(deepText(itself)).to.contain('Kept answer that is not on the list: Amira');
    itself.remove();
  });
});
