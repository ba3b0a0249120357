import { expect } from '@esm-bundle/chai';
import type { FormRecord } from '@kinform/engine';
import '../define/form.js';
import { faultsOf } from '../test-data/axe.js';
import { builtMadeUp } from '../test-data/made-up-form.js';
import { defineStandIns, drawn } from '../test-data/stand-in-fields.js';
import type { FormElement } from './form-element.js';

defineStandIns();

/** Every element with a selector, in every shadow root below. */
function all<T extends Element>(root: ParentNode, selector: string): T[] {
  const here = [...root.querySelectorAll<T>(selector)];
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all<T>(shadowRoot, selector) : [],
  );
  return [...here, ...below];
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((done) => setTimeout(done));
};

const idle = (): Promise<void> => new Promise((done) => setTimeout(done, 350));

const textOf = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .map((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return own.map((node) => node.textContent).join('') + (element.shadowRoot ? textOf(element.shadowRoot) : '');
    })
    .join(' ')
    .replace(/\s+/g, ' ');

const shown = (form: FormElement): string => textOf(form.renderRoot as ShadowRoot);

function button(form: FormElement, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(form.renderRoot as ShadowRoot, 'button').find(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() === words,
  );
  if (!found) throw new Error(`No button says "${words}".`);
  return found;
}

async function press(form: FormElement, words: string): Promise<void> {
  button(form, words).click();
  await settle();
}

function input(form: FormElement, pointer: string): HTMLInputElement {
  const id = pointer.replaceAll('/', '-');
  const found = all<HTMLInputElement>(form.renderRoot as ShadowRoot, `input[id$="${id}-control"]`)[0];
  if (!found) throw new Error(`No input answers ${pointer}.`);
  return found;
}

async function type(form: FormElement, pointer: string, words: string): Promise<void> {
  const control = input(form, pointer);
  control.value = words;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle();
}

const focused = (): Element | null => {
  let here = document.activeElement;
  while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
  return here;
};

const complete: FormRecord = {
  kinform: '1',
  recordId: 'r-1',
  form: 'made-up',
  formVersion: '1.0.0',
  authority: 'made-up-council',
  locale: 'en-GB',
  status: 'draft',
  answers: {
    start: { author: 'Sam Okafor', begun: '2026-03-20', worried: false, worry: 'hidden once' },
    children: [
      { id: 'child-1', name: 'Amira Hassan' },
      { id: 'child-2', name: 'Bilal Hassan' },
    ],
    concern: { goal: 'Sleep through' },
  },
};

async function open(properties: Partial<FormElement> = {}): Promise<FormElement> {
  const form = document.createElement('kin-form') as FormElement;
  Object.assign(form, { form: builtMadeUp, today: () => '2026-03-27', ...properties });
  document.body.append(form);
  await form.updateComplete;
  await settle();
  return form;
}

describe('kin-form', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.querySelectorAll('style[data-test]').forEach((style) => style.remove());
    drawn.clear();
  });

  it('begins with a task list of its sections, none of them wrong yet', async () => {
    const form = await open();
    expect(shown(form)).to.contain('Made-up assessment').and.to.contain('You have completed 0 of 3 sections.');
    expect(all(form.renderRoot as ShadowRoot, '.govuk-task-list__status')).to.have.length(3);
    expect(shown(form)).not.to.contain('There is a problem');
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('shows no error before Continue, then sums them up, takes focus there and leads to the field', async () => {
    const form = await open();
    await press(form, 'Before you start');
    expect(focused()?.textContent).to.equal('Before you start');
    await type(form, '/start/author', 'S');
    await type(form, '/start/author', '');
    await idle();
    expect(all(form.renderRoot as ShadowRoot, '.govuk-error-message')).to.have.length(0);
    await press(form, 'Save and continue');
    expect(focused()?.className).to.equal('govuk-error-summary');
    expect(all(form.renderRoot as ShadowRoot, '.govuk-error-message')).to.have.length(2);
    expect(await faultsOf(form)).to.deep.equal([]);
    all<HTMLButtonElement>(form.renderRoot as ShadowRoot, '.govuk-error-summary button')[1]?.click();
    await settle();
    expect(focused()).to.equal(input(form, '/start/begun'));
  });

  it('lets an error go while it is mended, and brings no new one up while someone types', async () => {
    const form = await open();
    await press(form, 'Before you start');
    await press(form, 'Save and continue');
    await type(form, '/start/author', 'Sam');
    await idle();
    expect(all(form.renderRoot as ShadowRoot, '.govuk-error-message')).to.have.length(1);
    all<HTMLInputElement>(form.renderRoot as ShadowRoot, 'input[type=radio]')[0]?.click();
    await idle();
    expect(input(form, '/start/worry').isConnected).to.equal(true);
    expect(all(form.renderRoot as ShadowRoot, '.govuk-error-message')).to.have.length(1);
  });

  it('hides a question while its condition does not hold, keeps its answer while open and leaves it out on save', async () => {
    const form = await open({ record: complete });
    const saved: FormRecord[] = [];
    form.addEventListener('kin-save', ({ detail }) => saved.push(detail.record));
    await press(form, 'Before you start');
    expect(() => input(form, '/start/worry')).to.throw('No input');
    await form.save();
    expect(saved[0]?.answers.start).not.to.have.property('worry');
    all<HTMLInputElement>(form.renderRoot as ShadowRoot, 'input[type=radio]')[0]?.click();
    await settle();
    expect(input(form, '/start/worry').value).to.equal('hidden once');
  });

  it('tells the host of every change with the whole record, and draws only what changed', async () => {
    const form = await open({ record: complete });
    const heard: { pointer: string; record: FormRecord }[] = [];
    form.addEventListener('kin-change', ({ detail }) =>
      heard.push({ pointer: detail.change.pointer, record: detail.record }),
    );
    await press(form, 'Before you start');
    drawn.clear();
    await type(form, '/start/author', 'Sam O');
    expect([...drawn]).to.deep.equal([['/start/author', 1]]);
    expect(heard.map(({ pointer }) => pointer)).to.deep.equal(['/start/author']);
    expect(heard[0]?.record.answers.start).to.include({ author: 'Sam O' });
    expect(heard[0]?.record).to.include({ formVersion: '1.0.0', updatedAt: '2026-03-27', status: 'draft' });
    expect(heard[0]?.record.definitionDigest).to.match(/^sha256-/);
  });

  it('gives a new row the next free id, names rows, and undoes a removal', async () => {
    const form = await open({ record: complete });
    await press(form, 'The family');
    expect(shown(form)).to.contain('Amira Hassan');
    await press(form, 'Remove Bilal Hassan');
    expect(shown(form)).to.contain('Bilal Hassan removed.');
    await press(form, 'Add a child');
    expect(shown(form)).to.contain('Child 2');
    await form.save();
    let record: FormRecord | undefined;
    form.addEventListener('kin-save', ({ detail }) => (record = detail.record));
    await form.save();
    expect(record?.answers.children).to.deep.equal([{ id: 'child-1', name: 'Amira Hassan' }, { id: 'child-3' }]);
    await press(form, 'Undo');
    await form.save();
    expect(record?.answers.children).to.deep.equal([
      { id: 'child-1', name: 'Amira Hassan' },
      { id: 'child-2', name: 'Bilal Hassan' },
      { id: 'child-3' },
    ]);
    expect(focused()).to.equal(input(form, '/children/1/name'));
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('says "saved" only when the host has said so', async () => {
    const form = await open({ record: complete });
    await press(form, 'Before you start');
    await type(form, '/start/author', 'Sam');
    expect(shown(form)).to.contain('Changes not saved yet');
    expect(await form.save()).to.equal(false);
    expect(shown(form)).to.contain('Changes not saved yet');
    form.addEventListener('kin-save', ({ detail }) => detail.waitUntil(Promise.resolve()), { once: true });
    expect(await form.save()).to.equal(true);
    await settle();
    expect(shown(form)).to.contain('All changes saved');
    await type(form, '/start/author', 'Sam O');
    form.addEventListener('kin-save', ({ detail }) => detail.waitUntil(Promise.reject(new Error('offline'))), {
      once: true,
    });
    expect(await form.save()).to.equal(false);
    await settle();
    expect(shown(form)).to.contain('could not be saved');
  });

  it('checks answers, takes a reason for a warning, blocks on errors alone, and submits a final record', async () => {
    const form = await open({ record: complete, by: 'Sam Okafor' });
    const submitted: FormRecord[] = [];
    form.addEventListener('kin-submit', ({ detail }) => {
      submitted.push(detail.record);
      detail.waitUntil(Promise.resolve());
    });
    await press(form, 'Check answers and finish');
    expect(focused()?.textContent).to.equal('Check your answers before you finish');
    expect(shown(form)).to.contain('20 March 2026').and.to.contain('Bilal Hassan').and.to.contain('Things to check');
    expect(await faultsOf(form)).to.deep.equal([]);
    const reason = all<HTMLTextAreaElement>(form.renderRoot as ShadowRoot, 'textarea')[0];
    if (!reason) throw new Error('There is nowhere to give a reason.');
    reason.value = 'The family asked for time.';
    await press(form, 'Keep this reason');
    await press(form, 'Finish and submit');
    expect(submitted[0]).to.include({ status: 'final' });
    expect(focused()?.textContent).to.equal('The record is final and has been submitted');
    expect(submitted[0]?.explanations).to.deep.equal([
      {
        code: 'required',
        path: '/concern/meeting',
        reason: 'The family asked for time.',
        by: 'Sam Okafor',
        at: '2026-03-27',
      },
    ]);
  });

  it('does not submit while errors stand, and lists them', async () => {
    const form = await open();
    let submitted = 0;
    form.addEventListener('kin-submit', () => (submitted += 1));
    await press(form, 'Check answers and finish');
    await press(form, 'Finish and submit');
    expect(submitted).to.equal(0);
    expect(focused()?.className).to.equal('govuk-error-summary');
    all<HTMLButtonElement>(form.renderRoot as ShadowRoot, '.govuk-error-summary button')
      .at(-1)
      ?.click();
    await settle();
    expect(focused()).to.equal(input(form, '/concern/goal'));
  });

  it('gives its findings by check(), and as an event', async () => {
    const form = await open();
    const counts: unknown[] = [];
    form.addEventListener('kin-findings', ({ detail }) => counts.push(detail.summary));
    expect(form.check().map(({ path }) => path)).to.include('/start/author');
    expect(counts.at(-1)).to.deep.equal({ error: 4, warning: 1, advice: 0 });
  });

  it('leads to any answer by focusFinding', async () => {
    const form = await open({ record: complete });
    await form.focusFinding('/children/1/name');
    await settle();
    expect(focused()).to.equal(input(form, '/children/1/name'));
  });

  it('puts everything on one page when it is asked to', async () => {
    const form = await open({ record: complete, layout: 'whole' });
    expect(all(form.renderRoot as ShadowRoot, 'kin-section')).to.have.length(3);
    await form.focusFinding('/concern/goal');
    await settle();
    expect(focused()).to.equal(input(form, '/concern/goal'));
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('reads a record back without any control, and shows an audience only what is meant for it', async () => {
    const form = await open({ record: complete, mode: 'read', audience: 'family' });
    expect(all(form.renderRoot as ShadowRoot, 'input, textarea, select')).to.have.length(0);
    expect(shown(form)).to.contain('Sam Okafor').and.not.to.contain('Amira Hassan');
    form.audience = 'professional';
    await settle();
    expect(shown(form)).to.contain('Amira Hassan');
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('shows what stands against each answer in review', async () => {
    const form = await open({ mode: 'review' });
    expect(all(form.renderRoot as ShadowRoot, '.govuk-error-message').length).to.be.greaterThan(1);
    expect(await faultsOf(form)).to.deep.equal([]);
  });

  it('leaves the document title alone unless the host allows it', async () => {
    document.title = 'Portal';
    const quiet = await open();
    quiet.check();
    await settle();
    expect(document.title).to.equal('Portal');
    quiet.remove();
    const form = await open({ titlePrefix: true });
    form.check();
    await settle();
    expect(document.title).to.equal('Error: Portal');
    form.remove();
    expect(document.title).to.equal('Portal');
  });

  it('keeps every control in a shadow root, and the address, history and storage as they were', async () => {
    const before = [location.href, history.length, localStorage.length, sessionStorage.length];
    const form = await open({ record: complete });
    await press(form, 'Before you start');
    await press(form, 'Save and continue');
    await type(form, '/children/0/name', 'Amira H');
    expect(document.querySelectorAll('input, textarea, select')).to.have.length(0);
    expect([location.href, history.length, localStorage.length, sessionStorage.length]).to.deep.equal(before);
  });

  it('looks the same whatever the host page sets on everything', async () => {
    const form = await open({ record: complete });
    await press(form, 'Before you start');
    const measured = () =>
      all<HTMLElement>(form.renderRoot as ShadowRoot, 'h2, input, label, button.govuk-button').map((element) => {
        const { fontSize, color, borderTopWidth, paddingTop, lineHeight, textTransform } = getComputedStyle(element);
        return [element.localName, fontSize, color, borderTopWidth, paddingTop, lineHeight, textTransform];
      });
    const before = measured();
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(
      '* { all: unset } html { font-size: 62.5% } body, kin-form { font-size: 30px; line-height: 3; text-transform: uppercase; color: red }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
    try {
      expect(measured()).to.deep.equal(before);
      expect(measured()[0]?.[1]).to.match(/^(27|36)px$/);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
    }
  });

  it('warns before the page is left with unsaved changes, and only then', async () => {
    const form = await open({ record: complete });
    const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.equal(true);
    await press(form, 'Before you start');
    await type(form, '/start/author', 'Sam');
    expect(leave()).to.equal(false);
    form.addEventListener('kin-save', ({ detail }) => detail.waitUntil(Promise.resolve()), { once: true });
    await form.save();
    expect(leave()).to.equal(true);
    await type(form, '/start/author', 'Sam O');
    form.remove();
    expect(leave()).to.equal(true);
  });

  it('says things once, politely, in one live region', async () => {
    const form = await open({ record: complete });
    const regions = all(form.renderRoot as ShadowRoot, '[role=status], [aria-live]');
    expect(regions).to.have.length(1);
    await press(form, 'The family');
    await press(form, 'Add a child');
    expect(regions[0]?.textContent).to.equal('Child 3 added.');
    await press(form, 'Remove Child 3');
    expect(regions[0]?.textContent).to.equal('Child 3 removed.');
  });

  it('asks the host to keep the record before it lets somebody go', async () => {
    const form = await open({ record: complete });
    const heard: string[] = [];
    for (const name of ['kin-save', 'kin-exit'])
      document.addEventListener(name, () => heard.push(name), { once: true });
    await press(form, 'Save and come back later');
    expect(heard).to.deep.equal(['kin-save', 'kin-exit']);
  });

  it('fits a screen 320 pixels wide, in either direction of writing', async () => {
    const narrow = document.createElement('div');
    narrow.style.setProperty('width', '320px');
    const form = await open({ record: complete });
    narrow.append(form);
    document.body.append(narrow);
    for (const direction of ['ltr', 'rtl']) {
      form.dir = direction;
      for (const place of ['Before you start', 'The family', 'Check answers and finish']) {
        await press(form, place);
        expect(form.scrollWidth, `${place}, ${direction}`).to.be.at.most(320);
        expect(await faultsOf(form)).to.deep.equal([]);
        await press(form, 'Back to all sections');
      }
    }
  });

  it('opens a form that is registered after the page was marked up', async () => {
    const { registerForm } = await import('./built-form.js');
    const form = document.createElement('kin-form') as FormElement;
    form.setAttribute('form', 'made-up');
    form.setAttribute('authority', 'made-up-council');
    document.body.append(form);
    await settle();
    registerForm(builtMadeUp);
    await settle();
    expect(shown(form)).to.contain('Made-up assessment');
  });
});
