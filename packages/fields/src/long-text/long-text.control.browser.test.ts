import { expect, waitUntil } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { deepOne, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { longTextExamples } from './long-text.examples.js';

controlContract('long-text', longTextExamples, byTyping);

describe('kin-long-text-field', () => {
  it('counts at once and says the count once typing has paused', async () => {
    const { block, handle } = await shownFor(longTextExamples, 'empty');
    const box = deepOne<HTMLTextAreaElement>(block, 'textarea');
    for (const text of ['A', 'Am', 'Ami']) {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await drawn();
    expect(deepOne(block, '.govuk-character-count__message').textContent).to.equal('You have 497 characters remaining');
    expect(handle.said).to.deep.equal([]);
    await waitUntil(() => handle.said.length > 0, 'the count is said', { timeout: 5000 });
    expect(handle.said).to.deep.equal(['You have 497 characters remaining']);
    block.remove();
  });

  it('keeps too much text whole', async () => {
    const { block, handle } = await shownFor(longTextExamples, 'too-long');
    const box = deepOne<HTMLTextAreaElement>(block, 'textarea');
    box.value = 'x'.repeat(5000);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect((handle.writes.at(-1)?.value as string).length).to.equal(5000);
    block.remove();
  });
});
