import { answerAt, evaluateCondition } from '../../answers/evaluate-condition.js';
import { pointerBelow, pointerOf, readPointer } from '../../answers/pointer.js';
import { rowIds } from '../../answers/row-ids.js';
import { ageOn } from '../../calendar/age-on.js';
import type { Condition } from '../../definition/condition.js';
import type { ConsentGiven, ConsentList } from '../../definition/consent-given.js';
import type { Json, JsonObject } from '../../json.js';
import { isRowId } from '../format/is-row-id.js';
import type { Fault, KeywordRule, Scene } from '../keyword-rule.js';

/** Lists of a group in which people consent, by property name. */
export type ConsentLists = Record<string, ConsentGiven & { shownWhen?: Condition }>;

/**
 * Enough people who may give consent have given it. `tooFew`: fewer say yes than the authority asks for; `noneFor`:
 * nobody who may decide for a child has; `notAsked`: a child who decides for themselves is not in the list of those who
 * were asked, whatever they say. Nothing is asked where the authority tells families and does not ask them.
 */
export const consentGiven: KeywordRule<JsonObject, ConsentLists> = {
  keyword: 'consentGiven',
  takes: 'object',
  codes: { 'consentGiven.tooFew': 'error', 'consentGiven.noneFor': 'warning', 'consentGiven.notAsked': 'warning' },
  yields: true,
  check: (_group, parameter, scene) => {
    const holds = (one?: Condition) => one === undefined || evaluateCondition(one, scene.answers, scene.pointer);
    return Object.entries(parameter)
      .filter(([, { shownWhen, when, asks }]) => asks?.model !== 'inform' && holds(shownWhen) && holds(when))
      .flatMap(([name, rule]) => faultsOf(pointerOf([name]), rule, scene));
  },
};

/** A child of the record, and where they stand. */
interface Child {
  row: string;
  index: number;
  decides: boolean;
}

/** Somebody's answer, and whom it is for. */
interface Said {
  from: ConsentList;
  yes: boolean;
  may: boolean;
  for: Json[];
}

function faultsOf(at: string, rule: ConsentGiven, { answers, pointer }: Scene): Fault[] {
  const children = childrenOf(rule, answers);
  const said = rule.by.flatMap((from) => saidIn(from, answers));
  const counts = ({ from, yes, for: whom }: Said) =>
    yes && (from.own !== true || children.some(({ row, decides }) => decides && whom.includes(row)));
  const given = said.filter(counts);
  const wanted = rule.asks?.minimumSignatures ?? 1;
  const tooFew = given.length < wanted ? [{ at, case: 'tooFew', params: { given: given.length, wanted } }] : [];
  const about = ({ row, index }: Child) => ({ list: rule.children.list, row, index });
  const own = rule.by.find((from) => from.own);
  const unasked = own ? children.filter((one) => one.decides && !isAsked(one, own, said)) : [];
  const without = children.filter(
    (one) => !unasked.includes(one) && !given.some(({ may, for: whom }) => may && whom.includes(one.row)),
  );
  const placeOfOwn = own?.list.startsWith(`${pointer}/`) ? own.list.slice(pointer.length) : at;
  return [
    ...tooFew,
    ...without.map((one) => ({ at, case: 'noneFor', params: about(one) })),
    ...unasked.map((one) => ({ at: placeOfOwn, case: 'notAsked', params: about(one) })),
  ];
}

function isAsked({ row }: Child, own: ConsentList, said: readonly Said[]): boolean {
  return said.some(({ from, for: whom }) => from === own && whom.includes(row));
}

function childrenOf({ children, asks }: ConsentGiven, answers: Json): Child[] {
  const { list, able, unable, born, on } = children;
  return rowIds(readPointer(answers, list)).flatMap((row, index) => {
    if (!isRowId(row)) return [];
    const place = pointerBelow(list, index);
    const holds = (one: Condition) => evaluateCondition(one, answers, place);
    const age = born && on ? ageOn(answerAt(born, answers, place), answerAt(on, answers, '')) : undefined;
    const isOfAge = age !== undefined && asks?.presumedCompetent !== undefined && age.least >= asks.presumedCompetent;
    return [{ row, index, decides: holds(able) || (isOfAge && !(unable && holds(unable))) }];
  });
}

function saidIn(from: ConsentList, answers: Json): Said[] {
  const rows = readPointer(answers, from.list);
  return (Array.isArray(rows) ? rows : []).map((_, index) => {
    const place = pointerBelow(from.list, index);
    return {
      from,
      yes: evaluateCondition(from.yes, answers, place),
      may: from.may === undefined || evaluateCondition(from.may, answers, place),
      for: [answerAt(from.for, answers, place) ?? []].flat(),
    };
  });
}
