import { webcrypto } from 'node:crypto';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command } from '../io/command.js';
import { dayOption } from '../io/day-option.js';
import { readBytes } from '../io/files.js';
import { readPemFile } from '../io/pem-file.js';

/** `kinform verify PDF [--trust CA.pem] [--at DATE]`: facts, then the verdict in words. */
export const verify: Command = {
  verb: 'verify',
  about:
    'Says whether a signed PDF is intact, who signed it, and what has changed since. Exit code 1 unless it is valid.',
  takesWords: 1,
  usage: 'verify PDF [--trust CA.pem] [--at DATE] [--json]',
  options: { trust: { type: 'string' }, at: { type: 'string' } },
  async run(words, options, io) {
    const { describeVerification, verifyPdf } = await import('@kinform/signature/verify');
    const path = words[0];
    if (!path) throw new CannotRunError('No PDF was named.', `Call it so: kinform ${verify.usage}`);
    const trust = textOption(options, 'trust');
    const report = await verifyPdf(readBytes(io.folder, path), {
      at: dayOption(options, 'at') ?? io.now,
      crypto: webcrypto as unknown as Crypto,
      ...(trust ? { trust: [readPemFile(io.folder, trust, 'certificate')] } : {}),
    });
    if (options['json']) io.print(JSON.stringify(report, null, 2));
    else describeVerification(report).forEach((line) => io.print(line));
    return report.verdict === 'valid' || report.verdict === 'valid-later-signatures' ? 0 : 1;
  },
};
