import { expect } from '@esm-bundle/chai';
import type { FormRecord } from '@kinform/engine';
import { faultsOf } from '../fixtures/axe.js';
import { all, complete, focused, idle, input, open, press, settle, shown, type } from '../fixtures/drive-form.js';
import { defineStandIns, drawn } from '../fixtures/stand-in-fields.js';

defineStandIns();

describe('filling in a kin-form', () => {
  afterEach(() => {
    document.body.replaceChildren();
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

  it('keeps what is shown as wrong when the language or the mode changes, and still lets it go once it is mended', async () => {
    const form = await open();
    const shownErrors = (): number => all(form.renderRoot as ShadowRoot, '.govuk-error-message').length;
    await press(form, 'Before you start');
    await press(form, 'Save and continue');
    form.locale = 'cy';
    await settle();
    expect(shownErrors()).to.equal(2);
    form.mode = 'read';
    await settle();
    form.mode = 'edit';
    await settle();
    expect(shownErrors()).to.equal(2);
    expect(shown(form)).to.contain('There is a problem');
    await type(form, '/start/author', 'Sam');
    await idle();
    expect(shownErrors()).to.equal(1);
    expect(all(form.renderRoot as ShadowRoot, '.govuk-error-summary li')).to.have.length(1);
  });

  it('shows what is wrong in a row at that row when another is removed or put back', async () => {
    const record = { ...complete, answers: { ...complete.answers, children: [{ id: 'child-1' }, { id: 'child-2' }] } };
    const form = await open({ record });
    await press(form, 'The family');
    await type(form, '/children/0/name', 'Amira');
    await press(form, 'Save and continue');
    const wrong = (): string[] =>
      all<HTMLElement>(form.renderRoot as ShadowRoot, '.govuk-input--error').map(({ id }) =>
        id.replace(/^kin-\d+/, ''),
      );
    expect(wrong()).to.deep.equal(['-children-1-name-control']);
    await press(form, 'Remove Amira');
    expect(wrong()).to.deep.equal(['-children-0-name-control']);
    await press(form, 'Undo');
    expect(wrong()).to.deep.equal(['-children-1-name-control']);
  });

  it('keeps nothing of one record on the screen when another is opened', async () => {
    const form = await open({ record: complete, layout: 'whole' });
    const before = input(form, '/start/author');
    form.record = { ...complete, recordId: 'r-2', answers: { start: { author: 'Noor Aziz' } } };
    await settle();
    expect(input(form, '/start/author').value).to.equal('Noor Aziz');
    expect(before.isConnected).to.equal(false);
  });

  it('keeps hidden answers and the way that was gone when the language changes', async () => {
    const form = await open({ record: complete });
    await press(form, 'Before you start');
    await press(form, 'Save and continue');
    form.locale = 'cy';
    await settle();
    expect(shown(form)).to.contain('The family');
    await press(form, 'Back to all sections');
    expect(shown(form)).to.contain('Completed');
    await press(form, 'Before you start');
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
    let savedAgain: FormRecord | undefined;
    form.addEventListener('kin-save', ({ detail }) => (savedAgain = detail.record));
    await form.save();
    expect(savedAgain?.status).to.equal('final');
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

  it('asks the host to keep the record before it lets somebody go', async () => {
    const form = await open({ record: complete });
    const heard: string[] = [];
    for (const name of ['kin-save', 'kin-exit'])
      document.addEventListener(name, () => heard.push(name), { once: true });
    await press(form, 'Save and come back later');
    expect(heard).to.deep.equal(['kin-save', 'kin-exit']);
  });
});
