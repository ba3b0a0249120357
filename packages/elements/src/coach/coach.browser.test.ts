import { expect, fixture, html } from '@open-wc/testing';
import '../define/coach.js';
import { openMadeUp } from '../fixtures/open-made-up.js';
import type { FormHandle } from '../field/field-state.js';
import { coachExamples } from './coach.examples.js';
import type { CoachElement } from './coach-element.js';
import type { CoachView } from './coach-view.js';

const until = (ready: () => boolean): Promise<void> =>
  new Promise((done, fail) => {
    const start = performance.now();
    const look = (): void => {
      if (ready()) done();
      else if (performance.now() - start > 5000) fail(new Error('It did not come to that within 5 seconds.'));
      else setTimeout(look, 10);
    };
    look();
  });

/** A handle whose coach says what the test says, and that keeps what is said aloud. */
function coached(): { handle: FormHandle; said: string[]; type(view: CoachView | undefined): void } {
  const { store } = openMadeUp({ answers: {} });
  const said: string[] = [];
  let view: CoachView | undefined;
  let woken: () => void = () => undefined;
  const own: Partial<FormHandle> = {
    announce: (text) => void said.push(text),
    coachOf: () => ({ reads: ['/text'], look: () => view }),
    subscribe: (_pointer, changed) => {
      woken = changed;
      return () => undefined;
    },
  };
  const handle = new Proxy(store as FormHandle, {
    get: (target, name) => {
      const value: unknown = Reflect.get(Object.hasOwn(own, name) ? own : target, name);
      return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value;
    },
  });
  const type = (next: CoachView | undefined): void => {
    view = next;
    woken();
  };
  return { handle, said, type };
}

const textOf = (coach: CoachElement): string => (coach.renderRoot.textContent ?? '').replace(/\s+/g, ' ');

describe('kin-coach', () => {
  it('is quiet until there is something to say, and follows the answer', async () => {
    const { handle, type } = coached();
    const coach = await fixture<CoachElement>(html`<kin-coach .handle=${handle} .pointer=${'/text'}></kin-coach>`);
    expect(textOf(coach).trim()).to.equal('');
    type(coachExamples.wish);
    await until(() => textOf(coach).includes('“ongoing” has no end.'));
    expect(coach.renderRoot.querySelectorAll('[data-state="look"]').length).to.equal(4);
    type(coachExamples.smart);
    await until(() => !textOf(coach).includes('“ongoing”'));
    expect(coach.renderRoot.querySelectorAll('[data-state="met"]').length).to.equal(6);
    type(undefined);
    await until(() => textOf(coach).trim() === '');
  });

  it('says what has changed once, after a pause, and not again', async () => {
    const { handle, said, type } = coached();
    await fixture<CoachElement>(html`<kin-coach .handle=${handle} .pointer=${'/text'}></kin-coach>`);
    type(coachExamples.wish);
    type(coachExamples.halfway);
    await until(() => said.length > 0);
    type(coachExamples.halfway);
    await new Promise((done) => setTimeout(done, 2000));
    expect(said).to.deep.equal(['How this action reads 3 of 6 are there. Look again: Time-bound.']);
  }).timeout(10_000);

  it('says nothing aloud of what is there when the form opens', async () => {
    const { handle, said, type } = coached();
    type(coachExamples.wish);
    const coach = await fixture<CoachElement>(html`<kin-coach .handle=${handle} .pointer=${'/text'}></kin-coach>`);
    expect(textOf(coach)).to.contain('“ongoing” has no end.');
    await new Promise((done) => setTimeout(done, 1800));
    expect(said).to.deep.equal([]);
  }).timeout(10_000);

  it('says each state in words too, not by its mark alone', async () => {
    const { handle } = coached();
    const coach = await fixture<CoachElement>(
      html`<kin-coach .handle=${handle} .view=${coachExamples.halfway}></kin-coach>`,
    );
    expect(textOf(coach)).to.contain('Specific: there.').and.to.contain('Time-bound: look again.');
    expect(textOf(coach)).to.contain('Achievable: not answered yet.');
    await expect(coach).to.be.accessible();
  });
});
