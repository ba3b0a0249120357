import { webcrypto } from 'node:crypto';
import { timestampRequest, timestampToken } from '@kinform/signature/sign';
import { CannotRunError } from './cannot-run.js';

/** A way to ask a time-stamping authority (RFC 3161 over HTTP) for a token over a digest. */
export function askTimestamp(url: string): (digest: Uint8Array) => Promise<Uint8Array> {
  return async (digest) => {
    const nonce = webcrypto.getRandomValues(new Uint8Array(8));
    const answer = await post(url, timestampRequest(digest, nonce));
    return timestampToken(answer, digest, nonce);
  };
}

async function post(url: string, body: Uint8Array): Promise<Uint8Array> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(20_000),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw new CannotRunError(
      `The time-stamping authority at ${url} gave no answer.`,
      'Check the address, or sign without --tsa.',
    );
  }
}
