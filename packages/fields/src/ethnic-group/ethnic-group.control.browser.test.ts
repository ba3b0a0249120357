import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { deepAll, deepOne, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { ethnicGroupExamples } from './ethnic-group.examples.js';

controlContract('ethnic-group', ethnicGroupExamples);

describe('kin-ethnic-group-field', () => {
  it('asks for the detail under the chosen broad group, and keeps what was chosen at each step', async () => {
    const { block, handle } = await shownFor(ethnicGroupExamples, 'empty');
    deepOne(block, 'input[value="mixed"]').click();
    await drawn();
    expect(handle.writes.at(-1)?.value).to.equal('mixed');
    deepOne(block, 'input[value="mixed-asian"]').click();
    await drawn();
    expect(handle.writes.at(-1)?.value).to.equal('mixed-asian');
    expect(deepAll<HTMLInputElement>(block, 'input:checked').map(({ value }) => value)).to.deep.equal([
      'mixed',
      'mixed-asian',
    ]);
    deepOne(block, 'input[value="white"]').click();
    await drawn();
    expect(deepAll(block, 'input[value="mixed-asian"]')).to.deep.equal([]);
    block.remove();
  });
});
