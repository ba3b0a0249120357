// What a council's page does around the form: fills it, saves what it is given, fetches documents.
const form = document.querySelector('kin-form');
const formName = form.getAttribute('form');
const authority = form.getAttribute('authority');
const { checkAnswers, fetchForm, fetchLanguage, formVersions, openQuality } = await import(
  `/kinform/${authority}/${authority}.js`
);
const message = document.querySelector('#message');

/** Says what happened, where screen readers hear it. Never an answer, only what became of it. */
function say(text, isProblem = false) {
  message.textContent = text;
  message.classList.toggle('problem', isProblem);
}

async function post(record) {
  const reply = await fetch('/api/records', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(record),
  });
  const value = await reply.json();
  if (!reply.ok) throw new Error(value.problem);
  return value;
}

function summary(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  if (errors + warnings === 0) return 'Nothing stands against it.';
  return `To put right before it is final: ${errors}. Warnings: ${warnings}.`;
}

/** Saves what the form gives. The form hears of it through the promise and says whether it is saved. */
async function keep(record) {
  try {
    const reply = await post(record);
    const time = new Date().toLocaleTimeString('en-GB', { timeStyle: 'short' });
    say(`Saved at ${time}. ${summary(reply.findings)}`);
  } catch (problem) {
    say(`Not saved: ${problem.message || 'the server could not be reached'}. What you typed is still here.`, true);
    throw problem;
  }
}

async function fill() {
  const name = document.querySelector('#example').value;
  const reply = await fetch(`/api/examples/${formName}/${encodeURIComponent(name)}`);
  if (!reply.ok) return say('That example could not be fetched.', true);
  const record = await reply.json();
  hideQuality();
  changed = undefined;
  form.record = { ...record, authority, recordId: crypto.randomUUID(), status: 'draft' };
  say('The form is filled from the example. Change what you like, then save.');
  return undefined;
}

/** A record that nothing has been answered in yet, in the newest version; its id is the portal's to give. */
function newRecord() {
  return {
    kinform: '1',
    recordId: crypto.randomUUID(),
    form: formName,
    formVersion: formVersions(formName, authority).at(-1),
    authority,
    locale: 'en-GB',
    status: 'draft',
    answers: {},
  };
}

function startAgain() {
  hideQuality();
  changed = undefined;
  form.record = newRecord();
  say('A new, empty record.');
}

function showFindings() {
  const findings = form.check();
  say(summary(findings));
}

/** The last change that the form told of: its record has everything that is on the screen. */
let changed;

const quality = document.querySelector('#quality');
const qualityButton = document.querySelector('#show-quality');

/** Today where the page is read, as `YYYY-MM-DD`. */
const today = () => new Date().toLocaleDateString('sv-SE');

/** Shows what counts as a good record, item by item, in place of the form; each question leads back to it. */
async function showQuality() {
  const { qualityOf, speaksOf } = await openQuality();
  const reply = await fetch(`/api/quality/${authority}`);
  if (!reply.ok) return say('What counts as a good record could not be fetched.', true);
  const { profiles } = await reply.json();
  const record = changed?.record ?? form.record;
  const { resolved, validator } = await fetchForm(formName, authority, record.formVersion);
  const language = await fetchLanguage(record.locale);
  const { calendar = {} } = resolved.settings;
  const findings = checkAnswers(resolved, record, { at: today(), calendar, validator, language });
  const speaking = profiles.filter((profile) => speaksOf(profile, resolved));
  const reports = speaking.map((profile) => {
    const element = document.createElement('kin-quality');
    element.report = qualityOf(resolved, record, findings, profile, { language });
    element.form = resolved;
    element.linked = true;
    element.addEventListener('kin-go', ({ detail }) => {
      hideQuality();
      form.focusFinding(detail.path);
    });
    return element;
  });
  quality.replaceChildren(...reports);
  say(reports.length > 0 ? '' : 'No items speak of this form, or of this version of it.');
  if (reports.length === 0) return undefined;
  setQuality(true);
  return quality.focus();
}

function hideQuality() {
  setQuality(false);
  quality.replaceChildren();
}

function setQuality(isShown) {
  quality.hidden = !isShown;
  form.hidden = isShown;
  qualityButton.setAttribute('aria-expanded', String(isShown));
  qualityButton.textContent = isShown ? 'Back to the form' : 'Quality';
}

async function fetchDocument(kind) {
  await form.save();
  const id = form.record?.recordId;
  say('Making the document…');
  const reply = await fetch(`/api/records/${id}/document.${kind}`);
  if (!reply.ok) return say((await reply.json()).problem, true);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await reply.blob());
  link.download = `${formName}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return say('The document is in your downloads.');
}

form.record = newRecord();
form.addEventListener('kin-change', (event) => (changed = event.detail));
form.addEventListener('kin-save', (event) => event.detail.waitUntil(keep(event.detail.record)));
form.addEventListener('kin-submit', (event) => event.detail.waitUntil(keep(event.detail.record)));
document.querySelector('#fill').addEventListener('click', fill);
document.querySelector('#new').addEventListener('click', startAgain);
document.querySelector('#save').addEventListener('click', () => form.save());
document.querySelector('#check').addEventListener('click', showFindings);
qualityButton.addEventListener('click', () => (quality.hidden ? showQuality() : hideQuality()));
for (const button of document.querySelectorAll('#documents button')) {
  button.addEventListener('click', () => fetchDocument(button.dataset.kind));
}
