import { own } from '../../json.js';
import { groupWithin } from '../../definition/walk-questions.js';
import { breaking, compatible, inWords, type Comparison } from './question-pair.js';

/** Who may see an answer, why it is asked and how long it is kept: somebody new may see what was said in confidence. */
export const compareClass: Comparison = ({ older, newer, from, to }) => {
  const [was, is] = [own(from.questions, older.id), own(to.questions, newer.id)];
  if (!was || !is || groupWithin(newer.schema)) return [];
  const more = is.audience.filter((one) => !was.audience.includes(one));
  const fewer = was.audience.filter((one) => !is.audience.includes(one));
  return [
    ...(more.length > 0
      ? [
          breaking('audience.widened', newer.id, {
            what: `${inWords(more)} may see it, also what was answered before.`,
            mend: 'Ask it in a question of its own, or take the difference with an accept step that says why this is right.',
          }),
        ]
      : []),
    ...(fewer.length > 0 ? [compatible('audience.narrowed', newer.id, `${inWords(fewer)} may see it no more.`)] : []),
    ...(was.purpose === is.purpose
      ? []
      : [
          breaking('purpose.changed', newer.id, {
            what: `It was asked for the purpose ${was.purpose || 'of nothing'} and is for ${is.purpose || 'nothing'}.`,
            mend: 'Ask it anew, or take the difference with an accept step that says why the older answers may serve it.',
          }),
        ]),
    ...(was.retention === is.retention
      ? []
      : [compatible('retention.changed', newer.id, `It is kept as ${is.retention}, not as ${was.retention}.`)]),
  ];
};
