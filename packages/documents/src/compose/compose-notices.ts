import type { Finding } from '@kinform/engine';
import { text } from '../nodes/build.js';
import type { BlockNode, DocumentMeta, NoticeNode } from '../nodes/nodes.js';
import { paragraph } from '../nodes/build.js';
import type { Composition } from './composition.js';

function notice(kind: NoticeNode['kind'], title: string, ...sentences: string[]): NoticeNode {
  const first: BlockNode = { type: 'paragraph', children: [text(title, { strong: true })] };
  return { type: 'notice', kind, children: [first, ...sentences.map((sentence) => paragraph(sentence))] };
}

function draftNotice({ word, locale }: Composition, findings: readonly Finding[]): NoticeNode {
  const count = findings.filter((finding) => finding.severity === 'error').length;
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  const toPutRight = count > 0 ? [word(`draft.to-put-right.${form}`, { count })] : [];
  return notice('draft', word('draft.heading'), word('draft.not-final'), ...toPutRight);
}

/** What a reader must know first: that it is a draft and how much is to be put right, that it was superseded, that answers were left out. */
export function composeNotices(
  composition: Composition,
  meta: DocumentMeta,
  findings: readonly Finding[],
  withheld: boolean,
): NoticeNode[] {
  const { word, audience } = composition;
  const notices: NoticeNode[] = [];
  if (meta.draft) notices.push(draftNotice(composition, findings));
  if (meta.status === 'superseded') {
    notices.push(notice('warning', word('superseded.heading'), word('superseded.text')));
  }
  if (withheld) {
    const sentence = word('withheld.text', { audience: word(`audience.${audience}`) });
    notices.push(notice('information', word('withheld.heading'), sentence));
  }
  return notices;
}
