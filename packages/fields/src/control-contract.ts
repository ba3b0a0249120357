import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import type { Json } from '@kinform/engine';
import type { FieldExample } from './field-example.js';
import type { Answering } from './fixtures/answering.js';
import { deepAll, deepFocus, deepText, drawn } from './fixtures/deep-dom.js';
import { QUESTION } from './fixtures/example-context.js';
import { showExample, type ShownExample } from './fixtures/show-example.js';

const NATIVE = 'input, textarea, select';
const TYPED = 'input[type="text"], input[type="tel"], textarea';
const AXE = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    'target-size': { enabled: true },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
  },
};

/**
 * What holds for every control, run over its examples in a real browser; an authority's own control proves itself with it
 * too. `answering` is left out for fields whose parts are fields themselves, or that ask nothing.
 */
export function controlContract(name: string, examples: FieldExample[], answering?: Answering): void {
  describe(`kin-${name}-field keeps the contract of controls`, () => {
    let shown: ShownExample;
    const show = async (example: FieldExample): Promise<ShownExample> => {
      shown = showExample(example);
      document.body.append(shown.block);
      await drawn();
      return shown;
    };
    afterEach(() => shown.block.remove());

    for (const example of examples) {
      it(`is accessible, whole and discreet: ${example.name}`, async () => {
        const { block, question } = await show(example);
        expect(question.firstElementChild?.localName).to.equal(`kin-${name}-field`);
        everyControlIsNamed(block);
        hintAndFindingsAreDescribed(block, example);
        nativeAndUnchecked(block);
        nothingLeaks(block);
        await accessible(block);
        await fitsInto(block, 320);
      });
    }

    it('reads the answer back as text in read and review mode', async () => {
      for (const mode of ['read', 'review'] as const) await readsBack({ ...filledOf(examples), mode }, show);
    });

    if (answering) whatIsGivenIsKept(examples, answering, show);
  });
}

type Show = (example: FieldExample) => Promise<ShownExample>;

function filledOf(examples: FieldExample[]): FieldExample {
  return examples.find(({ name }) => name === 'filled') as FieldExample;
}

function everyControlIsNamed(block: HTMLElement): void {
  for (const control of deepAll<HTMLInputElement>(block, NATIVE)) {
    const label = (control.getRootNode() as ShadowRoot).querySelector(`label[for="${CSS.escape(control.id)}"]`);
    expect(wordsOf(label), `label of ${control.id} in its own root`).to.not.equal('');
  }
  const inRow = deepAll(block, 'input[type="radio"], input[type="checkbox"], input[data-part]');
  for (const control of inRow) expect(wordsOf(control.closest('fieldset')?.querySelector('legend'))).to.not.equal('');
}

function wordsOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/** Words that assistive technology reads with a control or with the fieldset around it, by ids of the same root. */
function descriptions(block: HTMLElement): string {
  return deepAll(block, '[aria-describedby]')
    .flatMap((element) =>
      (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => [element, id] as const),
    )
    .map(([element, id]) => {
      const described = (element.getRootNode() as ShadowRoot).getElementById(id);
      expect(described, `#${id} in the same root`).to.not.equal(null);
      return described?.textContent ?? '';
    })
    .join('\n');
}

function hintAndFindingsAreDescribed(block: HTMLElement, { findings = [], mode = 'edit' }: FieldExample): void {
  const words = descriptions(block);
  const statement = deepAll(block, '.kin-statement').length > 0;
  if (mode !== 'edit' || statement) return;
  for (const hint of deepAll(block, '.govuk-hint[id]')) expect(words).to.contain(hint.textContent);
  for (const { message } of findings) expect(words).to.contain(message);
  if (findings.some(({ severity }) => severity === 'error')) errorsAreMarked(block);
}

function errorsAreMarked(block: HTMLElement): void {
  const own = deepAll(block, 'kin-question')[0]?.firstElementChild?.shadowRoot;
  const marked = [...(own?.querySelectorAll(`${TYPED}, select`) ?? [])];
  if (marked.length > 0)
    expect(marked.some((control) => control.getAttribute('aria-invalid') === 'true')).to.equal(true);
}

function nativeAndUnchecked(block: HTMLElement): void {
  for (const control of deepAll<HTMLInputElement>(block, NATIVE)) {
    for (const banned of ['required', 'pattern', 'min', 'max', 'minlength', 'maxlength', 'step', 'placeholder']) {
      expect(control.hasAttribute(banned), `${banned} on ${control.id}`).to.equal(false);
    }
    if (control.type !== 'file') expect(control.getAttribute('autocomplete')).to.equal('off');
    if (control.matches(TYPED)) expect(control.getAttribute('spellcheck')).to.match(/^(true|false)$/);
    if (control.matches('input[type="text"], input[type="tel"]')) expect(control.type).to.not.equal('number');
  }
  expect(deepAll(block, 'form, [contenteditable]')).to.deep.equal([]);
}

/** Browsers write light-DOM inputs to disk, and attributes are read by every script of the page. */
function nothingLeaks(block: HTMLElement): void {
  expect(block.textContent).to.equal('');
  for (const element of block.querySelectorAll('*')) {
    expect(element.getAttributeNames().filter((attribute) => attribute !== 'hidden')).to.deep.equal([]);
  }
  expect(block.querySelectorAll(NATIVE).length).to.equal(0);
}

async function accessible(block: HTMLElement): Promise<void> {
  const { violations } = await axe.run(block, AXE);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
}

async function fitsInto(block: HTMLElement, width: number): Promise<void> {
  Object.assign(block.style, { width: `${width}px`, containerType: 'inline-size' });
  await drawn();
  expect(block.scrollWidth, `width of ${width} px`).to.be.at.most(width);
  const right = block.getBoundingClientRect().right;
  for (const control of deepAll(block, `${NATIVE}, button`)) {
    expect(control.getBoundingClientRect().right, control.id).to.be.at.most(right + 1);
  }
}

async function readsBack(example: FieldExample, show: Show): Promise<void> {
  const { block } = await show(example);
  expect(deepAll(block, `${NATIVE}, button`)).to.deep.equal([]);
  const words = deepText(block).replace(/\s+/g, ' ');
  for (const part of (example.formatted ?? '').split(', ')) expect(words).to.contain(part);
  block.remove();
}

function whatIsGivenIsKept(examples: FieldExample[], answering: Answering, show: Show): void {
  const filled = filledOf(examples);
  const typed = filled.typed ?? '';
  const empty: FieldExample = { ...filled, value: undefined, required: false };

  it('gives the parsed answer to the form at once, and takes it back', async () => {
    const { block, handle } = await show(empty);
    answering.give(block, filled.value as Json, typed);
    expect(handle.writes.at(-1)).to.deep.equal({ pointer: `/${QUESTION}`, value: filled.value });
    await drawn();
    expect(handle.read(`/${QUESTION}`)).to.deep.equal(filled.value);
    answering.clear(block);
    expect(handle.writes.at(-1)).to.deep.equal({ pointer: `/${QUESTION}`, value: undefined });
  });

  it('shows the same controls for an answer from elsewhere as for a given one', async () => {
    const { block, handle } = await show(empty);
    handle.change(filled.value);
    await drawn();
    expect(stateOfControls(block)).to.deep.equal(stateOfControls((await show(filled)).block));
    block.remove();
  });

  it('loses nothing of what is being typed when it is drawn again', async () => {
    const { block, question } = await show(empty);
    answering.give(block, filled.value as Json, typed);
    const before = stateOfControls(block);
    (question.firstElementChild as HTMLElement & { requestUpdate(): void }).requestUpdate();
    await drawn();
    expect(stateOfControls(block)).to.deep.equal(before);
  });

  it('puts focus on its first control', async () => {
    const { block, question } = await show(empty);
    await question.focusControl();
    expect(deepFocus()).to.equal(deepAll(block, NATIVE)[0]);
  });
}

function stateOfControls(block: HTMLElement): unknown[] {
  return deepAll<HTMLInputElement>(block, NATIVE).map(({ type, value, checked }) => [type, value, checked]);
}
