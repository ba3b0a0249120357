import type { Problems } from './problems.js';
import type { Change, Verdict } from './report.js';
import type { RawFacts } from './signature-facts.js';

/** The facts of one signature with what stands against it. */
export interface WeighedSignature {
  readonly facts: RawFacts;
  readonly problems: Problems;
}

/** The verdict and its reason. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly reason: string;
}

const who = ({ facts }: WeighedSignature): string =>
  facts.signer ? `the signature of ${facts.signer} in "${facts.field}"` : `the signature in "${facts.field}"`;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function against(signatures: readonly WeighedSignature[], kind: keyof Problems): string[] {
  return signatures.flatMap((signature) =>
    signature.problems[kind].length > 0 ? [`${upper(who(signature))}: ${signature.problems[kind].join(' ')}`] : [],
  );
}

function list(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');
}

function identity(signatures: readonly WeighedSignature[]): string {
  if (signatures.every(({ facts }) => facts.certificate?.trusted)) return 'Each certificate leads to a trusted one.';
  return 'Who holds the certificates was not checked, because no trusted certificates were given.';
}

function changedReason(changes: readonly Change[], signatures: readonly WeighedSignature[]): string {
  const refused = changes.filter(({ permitted }) => !permitted).map(({ text }) => text);
  if (refused.length > 0) return `The document was changed after it was signed. ${refused.join(' ')}`;
  const broken = signatures.filter(({ facts }) => facts.docMdp && !facts.docMdp.respected).map(who);
  return `Something was added that ${list(broken)} had certified against.`;
}

/**
 * Derives the verdict from the facts, the gravest first: a signature that is wrong, a change that is not permitted, a
 * question left open; only then that the file is as it was signed.
 */
export function weigh(signatures: readonly WeighedSignature[], changes: readonly Change[]): Weighed {
  if (signatures.length === 0) return { verdict: 'unsigned', reason: 'Nobody has signed the document yet.' };
  const wrong = against(signatures, 'wrong');
  if (wrong.length > 0) return { verdict: 'invalid', reason: wrong.join(' ') };
  const isChanged = changes.some(({ permitted }) => !permitted);
  if (isChanged || signatures.some(({ facts }) => facts.docMdp?.respected === false)) {
    return { verdict: 'changed-after-signing', reason: changedReason(changes, signatures) };
  }
  const open = against(signatures, 'open');
  if (open.length > 0) return { verdict: 'cannot-tell', reason: `The document is unchanged. ${open.join(' ')}` };
  const names = list(signatures.map(({ facts }) => facts.signer ?? facts.field));
  const later = changes.filter(({ kind }) => kind === 'signature').length;
  return later > 0
    ? {
        verdict: 'valid-later-signatures',
        reason: `The document is as signed by ${names}; after the first signature only signatures were added. ${identity(signatures)}`,
      }
    : {
        verdict: 'valid',
        reason: `The document has not changed since it was signed by ${names}. ${identity(signatures)}`,
      };
}
