// Installs the outside programs that tests ask for a second opinion. Where one cannot be had, its tests skip and say so.
import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './debian-packages.mjs';

const judges = [
  { program: 'pdfinfo', package: 'poppler-utils' },
  { program: 'qpdf', package: 'qpdf' },
  { program: 'openssl', package: 'openssl' },
  { program: 'certutil', package: 'libnss3-tools' },
  { program: 'xmllint', package: 'libxml2-utils' },
  { program: 'soffice', package: 'libreoffice-writer-nogui' },
];

const present = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Installs what is missing; gives the programs that are still missing afterwards. */
export function ensureJudges() {
  const missing = judges.filter((judge) => !present(judge.program));
  if (missing.length === 0) return [];
  console.log(`Installing test judges: ${missing.map((judge) => judge.package).join(', ')}`);
  installDebianPackages(missing.map((judge) => judge.package));
  return judges.filter((judge) => !present(judge.program)).map((judge) => judge.program);
}
