import { webcrypto } from 'node:crypto';
import { createSelfSignedSigner, signPdf } from '@kinform/signature/sign';
import { verifyPdf } from '@kinform/signature/verify';
import { writePdf } from '@kinform/writer-pdf';
import { nodeFonts } from '@kinform/writer-pdf/node-fonts';
import { openExample } from './example.mjs';
import { timed, times } from './statistics.mjs';

/** Time of signing and of verifying the whole example's PDF. */
export async function measureSigning() {
  const tree = openExample().compose();
  const pdf = await writePdf(tree, { fonts: await nodeFonts() });
  const field = tree.children.find((node) => node.type === 'signature').id;
  const { signer } = await createSelfSignedSigner({
    name: 'Benchmark',
    organisation: 'Benchmark',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2030-01-01T00:00:00Z',
    serial: new Uint8Array([1, 2, 3]),
    crypto: webcrypto,
  });
  const sign = () =>
    signPdf(pdf, { field, signer, name: 'Benchmark', date: '2026-03-20T10:00:00Z', crypto: webcrypto });
  const signed = await sign();
  const verify = () => verifyPdf(signed, { at: '2026-03-21T10:00:00Z', crypto: webcrypto });
  await verify();
  return [
    timed('Signing', await times(9, sign), 'ms', 'at most 100'),
    timed('Verifying', await times(9, verify), 'ms', 'at most 100'),
  ];
}
