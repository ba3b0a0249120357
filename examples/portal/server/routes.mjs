import { join } from 'node:path';
import { DefinitionFileError } from '@kinform/compiler';
import { canonicalJson, parseRecord } from '@kinform/engine';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { writeDocx } from '@kinform/writer-docx';
import { writeHtml } from '@kinform/writer-html';
import { portalPage, problemPage } from './page.mjs';
import { safeHeaders } from './policy.mjs';
import { sendFile } from './static-files.mjs';
import { isRecordId } from './store.mjs';

const largestRecord = 5_000_000;

/** Answers one request. Whatever goes wrong, the answer is one plain sentence without anybody's data in it. */
export async function answer(request, response, services) {
  const path = (request.url ?? '/').split('?')[0];
  try {
    if (request.method === 'POST' && path === '/api/records') return await keepRecord(request, response, services);
    if (request.method !== 'GET')
      return say(response, 405, { problem: 'Only reading and saving records is possible here.' });
    if (path === '/api/records') return say(response, 200, { records: services.store.list() });
    if (path.startsWith('/api/examples/')) return sendExample(response, services, path.slice('/api/examples/'.length));
    if (path.startsWith('/api/quality/')) return sendQuality(response, services, path.slice('/api/quality/'.length));
    if (path.startsWith('/api/records/'))
      return await sendRecord(response, services, path.slice('/api/records/'.length));
    if (path === '/') return await sendPage(request, response, services);
    if (path.startsWith('/kinform/')) return sendFile(response, services.bundles.folder, path.slice('/kinform'.length));
    return sendFile(response, services.publicFolder, path);
  } catch (thrown) {
    console.error(`${request.method} ${path}: ${thrown instanceof Error ? thrown.name : 'failed'}`);
    return say(response, 500, { problem: 'The server could not do this. Try again.' });
  }
}

async function keepRecord(request, response, { store, forms, today }) {
  if (!request.headers['content-type']?.startsWith('application/json') || isForeign(request)) {
    return say(response, 415, { problem: 'Records are sent from this portal, as JSON.' });
  }
  const text = await readBody(request);
  if (text === undefined) return say(response, 413, { problem: 'The record is too large.' });
  const read = parseRecord(text);
  if ('problem' in read) return say(response, 400, { problem: read.problem.what, toDo: read.problem.toDo });
  const { record } = read;
  if (!isRecordId(record.recordId)) return say(response, 400, { problem: 'The record has no usable id.' });
  const checked = checkAgain(forms, record, today());
  if ('problem' in checked) return say(response, 400, checked);
  const { findings } = checked;
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (record.status === 'final' && errors.length > 0) {
    return say(response, 422, { problem: 'The record is not complete, so it was not accepted as final.', findings });
  }
  if (wouldUndoFinal(store.get(record.recordId), record)) {
    return say(response, 409, {
      problem: 'This record is final, so it was not replaced. Start a new one to change it.',
    });
  }
  store.put(record.recordId, JSON.stringify(record));
  return say(response, 200, { recordId: record.recordId, status: record.status, findings });
}

/** The server's own check; a form, version or authority that is not known here is said so. */
function checkAgain(forms, record, at) {
  try {
    return { findings: forms.check(record, at) };
  } catch (thrown) {
    if (!(thrown instanceof DefinitionFileError)) throw thrown;
    return { problem: thrown.message, toDo: thrown.toDo };
  }
}

/** Whether a record that is final already would be replaced by anything else. */
function wouldUndoFinal(kept, record) {
  if (!kept) return false;
  const before = JSON.parse(kept);
  return before.status === 'final' && canonicalJson(before) !== canonicalJson(record);
}

/** Whether another site sent this. */
function isForeign(request) {
  const origin = request.headers.origin;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.host;
}

async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= largestRecord) parts.push(part);
  }
  return size > largestRecord ? undefined : Buffer.concat(parts).toString('utf8');
}

function sendExample(response, { forms }, rest) {
  const [form, name = ''] = rest.split('/');
  const text = forms.example(form, name.replace('%40', '@'));
  if (text === undefined) return say(response, 404, { problem: 'There is no such example.' });
  response.writeHead(200, { ...safeHeaders, 'content-type': 'application/json' });
  return response.end(text);
}

function sendQuality(response, { forms }, authority) {
  if (!forms.authorities().includes(authority)) return say(response, 404, { problem: 'There is no such authority.' });
  return say(response, 200, { profiles: forms.quality(authority) });
}

/** The page of the authority and form that the address names. What is wrong with a form's files is said there and then. */
async function sendPage(request, response, { publicFolder, forms, bundles, authority: own }) {
  const query = new URL(request.url, 'http://localhost').searchParams;
  const authority = query.get('authority') ?? own;
  const form = query.get('form') ?? 'early-help-assessment';
  forms.refresh();
  try {
    const page = portalPage(join(publicFolder, 'index.html'), { forms, authority, form });
    await bundles.ready(authority);
    return sendHtml(response, 200, page);
  } catch (thrown) {
    const toDo = thrown.toDo ?? 'Run "npm run -s kinform -- lint" and mend what it finds, then load this page again.';
    return sendHtml(response, thrown instanceof DefinitionFileError ? 404 : 500, problemPage(thrown.message, toDo));
  }
}

function sendHtml(response, status, page) {
  response.writeHead(status, { ...safeHeaders, 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}

const documents = {
  pdf: {
    type: 'application/pdf',
    write: async (tree, look, { seal, now }) =>
      seal.seal(await writePdf(tree, { fonts: await nodeFonts(), look }), now()),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (tree, look) => writeDocx(tree, { look }),
  },
  html: { type: 'text/html; charset=utf-8', write: (tree, look) => writeHtml(tree, look) },
};

async function sendRecord(response, services, rest) {
  const [id, name] = rest.split('/');
  const text = services.store.get(id);
  if (!text) return say(response, 404, { problem: 'There is no such record. Save it first.' });
  if (!name) {
    response.writeHead(200, { ...safeHeaders, 'content-type': 'application/json' });
    return response.end(text);
  }
  const kind = documents[name.replace(/^document\./, '')];
  if (!kind) return say(response, 404, { problem: 'Documents are document.pdf, document.docx and document.html.' });
  const record = JSON.parse(text);
  const { tree, look } = services.forms.compose(record, services.today());
  const document = await kind.write(tree, look, services);
  response.writeHead(200, {
    ...safeHeaders,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-downloads",
    'content-type': kind.type,
    'content-disposition': `attachment; filename="${record.form}.${name.split('.')[1]}"`,
  });
  return response.end(document);
}

function say(response, status, value) {
  response.writeHead(status, { ...safeHeaders, 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
