import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { byTicking } from '../fixtures/answering.js';
import { deepOne, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { choicesExamples } from './choices.examples.js';

controlContract('choices', choicesExamples, byTicking);

describe('kin-choices-field', () => {
  it('clears the others for "none of these", and that for the others', async () => {
    const { block, handle } = await shownFor(choicesExamples, 'filled');
    const box = (code: string): HTMLInputElement => deepOne(block, `input[value="${code}"]`);
    box('none').click();
    await drawn();
    expect([handle.writes.at(-1)?.value, box('talking').checked]).to.deep.equal([['none'], false]);
    box('symbols').click();
    await drawn();
    expect([handle.writes.at(-1)?.value, box('none').checked]).to.deep.equal([['symbols'], false]);
    block.remove();
  });
});
