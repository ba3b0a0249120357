import { X509Certificate, webcrypto } from 'node:crypto';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command, CommandIo, OptionValues } from '../io/command.js';
import { readBytes, refuseOutput, writeWhole } from '../io/files.js';
import { readPemFile } from '../io/pem-file.js';
import { askTimestamp } from '../io/ask-timestamp.js';

/** `kinform sign PDF --field ID --key F --cert F`: a PAdES signature in a prepared field. */
export const sign: Command = {
  verb: 'sign',
  about: 'Signs one empty field of a PDF; sign again for the next signatory.',
  takesWords: 1,
  usage:
    'sign PDF --field ID --key FILE --cert FILE --out FILE [--chain FILE] [--tsa URL] [--name N] [--role R] [--reason R] [--image FILE] [--json]',
  options: Object.fromEntries(
    ['field', 'key', 'cert', 'chain', 'tsa', 'out', 'name', 'role', 'reason', 'image'].map((name) => [
      name,
      { type: 'string' as const },
    ]),
  ),
  async run(words, options, io) {
    const { signPdf, signerFromPem } = await import('@kinform/signature/sign');
    const path = words[0];
    if (!path) throw new CannotRunError('No PDF was named.', `Call it so: kinform ${sign.usage}`);
    const field = needed(options, 'field', 'the id of the signature field');
    const out = needed(options, 'out', 'the file to write');
    refuseOutput(io.folder, out);
    const chain = textOption(options, 'chain');
    const certPem = readPemFile(io.folder, needed(options, 'cert', 'the file with the certificate'), 'certificate');
    const signer = await signerFromPem({
      keyPem: readPemFile(io.folder, needed(options, 'key', 'the file with the private key'), 'private key'),
      certPem,
      ...(chain ? { chainPem: readPemFile(io.folder, chain, 'certificate') } : {}),
      crypto: webcrypto as unknown as Crypto,
    });
    const signed = await signPdf(readBytes(io.folder, path), {
      field,
      signer,
      name: textOption(options, 'name') ?? nameIn(certPem),
      date: io.now,
      crypto: webcrypto as unknown as Crypto,
      font: await fontOfTheHouse(),
      ...shown(options, io),
    });
    writeWhole(io.folder, out, signed);
    if (options['json']) io.print(JSON.stringify({ file: out, field, bytes: signed.length }, null, 2));
    else io.print(`Signed ${field} and wrote ${out} (${signed.length} bytes).`);
    return 0;
  },
};

/** What the signature says and shows; the certificate's own name where no other is given. */
function shown(options: OptionValues, io: CommandIo) {
  const image = textOption(options, 'image');
  const tsa = textOption(options, 'tsa');
  const words = Object.fromEntries(
    (['role', 'reason'] as const).flatMap((key) => {
      const value = textOption(options, key);
      return value ? [[key, value]] : [];
    }),
  );
  return {
    ...words,
    ...(image ? { image: readBytes(io.folder, image) } : {}),
    ...(tsa ? { timestamp: askTimestamp(tsa) } : {}),
  };
}

/** For names with letters that the fonts in the document do not hold. */
async function fontOfTheHouse(): Promise<Uint8Array> {
  const { nodeFonts } = await import('@kinform/writer-pdf/node-fonts');
  return (await nodeFonts()).regular;
}

function needed(options: OptionValues, name: string, what: string): string {
  const value = textOption(options, name);
  if (value) return value;
  throw new CannotRunError(`--${name} is missing: ${what}.`, `Call it so: kinform ${sign.usage}`);
}

/** The name that a certificate is made out to. */
function nameIn(certPem: string): string {
  const { subject } = new X509Certificate(certPem);
  const line = subject.split('\n').find((each) => each.startsWith('CN='));
  return (line ?? subject).replace(/^CN=/, '');
}
