import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { deepOne, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { postcodeExamples } from './postcode.examples.js';

controlContract('postcode', postcodeExamples, byTyping);

describe('kin-postcode-field', () => {
  it('leaves what is typed alone until the box is left, then shows what is kept', async () => {
    const { block, handle } = await shownFor(postcodeExamples, 'empty');
    const box = deepOne<HTMLInputElement>(block, 'input');
    box.value = 'wa10 1hp';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    expect([box.value, handle.writes.at(-1)?.value]).to.deep.equal(['wa10 1hp', 'WA10 1HP']);
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect(box.value).to.equal('WA10 1HP');
    block.remove();
  });
});
