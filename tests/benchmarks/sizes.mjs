import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildAuthority, leanPdf } from '@kinform/compiler';
import { root, rounded } from './statistics.mjs';

const parts = [
  {
    what: 'PDF writer',
    entry: "export { writePdf } from '@kinform/writer-pdf';",
    aim: 'at most 410 (loaded on demand)',
  },
  {
    what: 'DOCX writer',
    entry: "export { writeDocx } from '@kinform/writer-docx';",
    aim: 'at most 75 (loaded on demand)',
  },
  {
    what: 'Judging English prose',
    entry: "export { english } from '@kinform/language';",
    aim: 'at most 120 (loaded on demand)',
  },
  { what: 'HTML writer', entry: "export { writeHtml } from '@kinform/writer-html';" },
  { what: 'Signing', entry: "export { signPdf } from '@kinform/signature/sign';" },
  {
    what: 'Verifying',
    entry: "export { verifyPdf } from '@kinform/signature/verify';",
    aim: 'at most 95 (loaded on demand)',
  },
];

async function bundled(entry) {
  const made = await build({
    stdin: { contents: entry, resolveDir: join(root, 'packages', 'kinform') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    plugins: [leanPdf()],
    logLevel: 'silent',
  });
  const bytes = made.outputFiles[0].contents;
  return { plain: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}

const kib = (bytes) => rounded(bytes / 1024);

/** Sizes of what a page loads: the form's own script first, then what comes when asked for. */
export async function measureSizes() {
  const out = mkdtempSync(join(tmpdir(), 'kinform-bench-'));
  const built = await buildAuthority({
    schemas: join(root, 'schemas'),
    authority: 'st-helens',
    out: join(out, 'bundle'),
  });
  rmSync(out, { recursive: true, force: true });
  const entry = built.files.find((file) => file.name === 'st-helens.js');
  const form = built.forms.filter((one) => one.form === 'early-help-assessment').at(-1);
  const opened = built.files.find((file) => file.name === form.file);
  const names = new Set([entry.name, ...entry.loads, opened.name, ...opened.loads]);
  const sum = (name) =>
    built.files.filter((file) => names.has(file.name)).reduce((total, file) => total + file[name], 0);
  const rows = [
    {
      what: `Form runtime with the assessment ${form.version}, gzipped`,
      value: kib(sum('gzipped')),
      unit: 'KiB',
      aim: 'at most 100, better 80',
      spread: `${kib(sum('bytes'))} KiB minified`,
    },
  ];
  for (const part of parts) {
    const size = await bundled(part.entry);
    rows.push({
      what: `${part.what}, gzipped`,
      value: kib(size.gzipped),
      unit: 'KiB',
      aim: part.aim,
      spread: `${kib(size.plain)} KiB minified`,
    });
  }
  return rows;
}
