import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { deepOne, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { numberExamples } from './number.examples.js';

controlContract('number', numberExamples, byTyping);

describe('kin-number-field', () => {
  it('moves nothing under the fingers on the way to a number', async () => {
    const { block, handle } = await shownFor(numberExamples, 'empty');
    const box = deepOne<HTMLInputElement>(block, 'input');
    for (const [text, value] of [
      ['-', '-'],
      ['-1', -1],
      ['-1.', -1],
      ['-1.0', -1],
      ['-1.05', -1.05],
    ] as const) {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
      expect([box.value, handle.writes.at(-1)?.value]).to.deep.equal([text, value]);
    }
    handle.change(7);
    await drawn();
    expect(box.value).to.equal('7');
    block.remove();
  });
});
