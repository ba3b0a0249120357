import { expect } from '@open-wc/testing';
import { controlContract } from '../control-contract.js';
import { byDateBoxes } from '../fixtures/answering.js';
import { deepAll, drawn } from '../fixtures/deep-dom.js';
import { shownFor } from '../fixtures/shown-for.js';
import { dateExamples } from './date.examples.js';

controlContract('date', dateExamples, byDateBoxes);

describe('kin-date-field', () => {
  const values = (block: HTMLElement): string[] => deepAll<HTMLInputElement>(block, 'input').map(({ value }) => value);
  const type = (box: HTMLInputElement | undefined, text: string): void => {
    if (!box) return;
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  it('takes a pasted date apart and a month by its name, when the box is left', async () => {
    const { block, handle } = await shownFor(dateExamples, 'empty');
    const [day, month] = deepAll<HTMLInputElement>(block, 'input');
    type(day, '13 September 2007');
    await drawn();
    expect(values(block)).to.deep.equal(['13 September 2007', '', '']);
    day?.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect(values(block)).to.deep.equal(['13', '9', '2007']);
    type(month, 'Oct');
    month?.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    expect([handle.writes.at(-1)?.value, values(block)]).to.deep.equal(['2007-10-13', ['13', '10', '2007']]);
    block.remove();
  });

  it('keeps a leading zero while it is typed', async () => {
    const { block, handle } = await shownFor(dateExamples, 'empty');
    const boxes = deepAll<HTMLInputElement>(block, 'input');
    ['05', '03', '2007'].forEach((text, index) => type(boxes[index], text));
    await drawn();
    expect([handle.writes.at(-1)?.value, values(block)]).to.deep.equal(['2007-03-05', ['05', '03', '2007']]);
    block.remove();
  });

  it('marks the box that does not fit and puts focus there', async () => {
    const { block, question } = await shownFor(dateExamples, 'error');
    const marked = deepAll(block, 'input').map((box) => box.getAttribute('aria-invalid'));
    expect(marked).to.deep.equal(['false', 'true', 'false']);
    await question.focusControl();
    expect((question.firstElementChild?.shadowRoot?.activeElement as HTMLElement).dataset['part']).to.equal('month');
    block.remove();
  });
});
