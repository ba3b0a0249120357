import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { deepAll, deepFocus, drawn } from '../fixtures/deep-dom.js';
import { QUESTION } from '../fixtures/example-context.js';
import { shownFor } from '../fixtures/shown-for.js';
import { groupExamples } from './group.examples.js';

controlContract('group', groupExamples);

describe('kin-group-field', () => {
  it('puts focus on its first question, or on the one that a pointer names', async () => {
    const { block, question } = await shownFor(groupExamples, 'empty');
    const boxes = deepAll(block, 'input');
    for (const [pointer, box] of [
      [undefined, boxes[0]],
      [`/${QUESTION}`, boxes[0]],
      [`/${QUESTION}/postcode`, boxes[2]],
      [`/${QUESTION}/since`, boxes[3]],
    ] as const) {
      await question.focusControl(pointer);
      await drawn();
      expect(deepFocus(), pointer).to.equal(box);
    }
    block.remove();
  });

  it('is a fieldset whose legend is a heading one level below what is around it', async () => {
    const { block } = await shownFor(groupExamples, 'filled');
    expect(deepAll(block, 'legend h2').map((heading) => heading.textContent)).to.deep.equal(['Where the child lives']);
    block.remove();
  });

  it('says a title that the page says already to assistive technology alone', async () => {
    const { block } = await shownFor(groupExamples, 'titled');
    expect(deepAll(block, ':is(h1, h2, h3)')).to.deep.equal([]);
    expect(deepAll(block, 'legend.govuk-visually-hidden').map((legend) => legend.textContent)).to.deep.equal([
      'Where the child lives',
    ]);
    block.remove();
  });
});
