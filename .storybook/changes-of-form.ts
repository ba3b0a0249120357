import { findQuestion, questionsOf, sameJson } from '@kinform/engine';
import type { Condition, Deadline, Json, ResolvedForm, TraceEntry } from '@kinform/engine';
import { isNever, parentId } from '@kinform/engine/definition';
import type { Asked, ChangedQuestion, ChangedSection, FormChanges, ShownChange } from 'virtual:changes';
import { conditionInWords, deadlineInWords } from './rules-in-words.ts';

/** A form before and after its overlays, with what the owners of overlays are called. */
export interface BothForms {
  national: ResolvedForm;
  own: ResolvedForm;
  nameOf: (owner: string) => string;
}

const wordsOf = (form: ResolvedForm) => {
  const text = form.text['en-GB'];
  if (!text)
    throw new Error('The form has no words in British English. Build it from a folder that has text.en-GB.json.');
  return text;
};

/** What overlays change in a form, section by section in the order in which they are asked; each change once. */
export function changesOfForm(both: BothForms): Pick<FormChanges, 'whole' | 'sections' | 'notLanded' | 'count'> {
  const { trace, questions } = both.own;
  const shown = (entries: readonly TraceEntry[]): ShownChange[] => entries.map((entry) => shownChange(both, entry));
  const landed = trace.filter((entry) => entry.landed);
  const names = [...new Set(Object.values(questions).map(({ section }) => section))];
  const placed = new Map(landed.map((entry) => [entry, placeOf(entry, both.own)]));
  const at = (place: string): ShownChange[] => shown(landed.filter((entry) => placed.get(entry) === place));
  const isPlaced = (place = ''): boolean => place in questions || names.includes(place.replace('section:', ''));
  return {
    whole: shown(landed.filter((entry) => !isPlaced(placed.get(entry)))),
    sections: names.map((name) => sectionOf(both, name, at)),
    notLanded: shown(trace.filter((entry) => !entry.landed)),
    count: trace.length,
  };
}

/** The question or section that a change is shown with: the one that it brought in, else the one that it is aimed at. */
function placeOf({ op, target, after, added }: TraceEntry, own: ResolvedForm): string {
  if (op === 'addSection' && typeof after === 'string') return after;
  const first = added?.[0];
  return first !== undefined && first in own.questions ? first : target;
}

function sectionOf(both: BothForms, name: string, at: (place: string) => ShownChange[]): ChangedSection {
  const { national, own } = both;
  const ids = Object.keys(own.questions).filter((id) => own.questions[id]?.section === name);
  const [before, after] = [wordsOf(national).sections[name]?.title, wordsOf(own).sections[name]?.title];
  return {
    name,
    title: after ?? name,
    ...(before !== undefined && before !== after ? { national: before } : {}),
    changes: at(`section:${name}`),
    questions: ids.map((id): ChangedQuestion => {
      const [then, now] = [askedBy(national, id), askedBy(own, id)];
      const around = parentId(id);
      const within = around in own.questions && !(around in national.questions) ? labelOf(own, around) : undefined;
      return {
        id,
        ...(then ? { national: then } : {}),
        ...(now ? { own: now } : {}),
        ...(within === undefined ? {} : { within }),
        changes: at(id),
      };
    }),
  };
}

/** What is offered follows the schema: words may stay of codes that an authority no longer offers. */
function askedBy(form: ResolvedForm, id: string): Asked | undefined {
  const text = wordsOf(form).questions[id];
  const schema = findQuestion(form.schema, id)?.schema;
  if (!text || !schema || isHidden(form, id)) return undefined;
  const codes = schema.enum ?? schema.items?.enum ?? [];
  return {
    label: text.label,
    ...(text.hint === undefined ? {} : { hint: text.hint }),
    choices: codes.map((code) => text.options?.[String(code)] ?? String(code)),
  };
}

/** Whether the question, or a group or list around it, is never asked. */
function isHidden(form: ResolvedForm, id: string): boolean {
  return id !== '' && (isNever(findQuestion(form.schema, id)?.schema.showWhen) || isHidden(form, parentId(id)));
}

function shownChange(both: BothForms, entry: TraceEntry): ShownChange {
  const { op, target, reason, source, note, toDo, nearest, writtenFor } = entry;
  const [before, after] = told(both, entry);
  const says = op === 'rule' ? sentenceOfRule(both, entry) : undefined;
  const mend = toDo ?? (nearest ? `The nearest is “${nearest}”.` : undefined);
  return {
    ...{ op, id: target, reason, source, isTemplate: op === 'templatePart' },
    by: both.nameOf(entry.authority ?? entry.profile ?? ''),
    target: targetInWords(both, target),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(says ? { says } : {}),
    ...(note ? { note } : {}),
    ...(mend ? { toDo: mend } : {}),
    ...(writtenFor ? { writtenFor } : {}),
  };
}

function targetInWords({ national, own }: BothForms, target: string): string {
  if (target === 'form') return 'The form as a whole';
  const [, section] = /^section:(.+)$/.exec(target) ?? [];
  const titles = [own, national].map((form) =>
    section ? wordsOf(form).sections[section]?.title : labelOf(form, target),
  );
  return titles.find((title) => title !== undefined) ?? target;
}

const labelOf = (form: ResolvedForm, id: string): string | undefined => wordsOf(form).questions[id]?.label;

/** What a change of some kind did, as two sentences; nothing where the words beside it say it already. */
const tellers: Record<string, (both: BothForms, value: Json, target: string, isBefore: boolean) => string | undefined> =
  {
    relabel: (_both, value) => String(value),
    hint: (_both, value) => String(value),
    hide: shownInWords,
    show: shownInWords,
    require: requiredInWords,
    requireWhen: requiredInWords,
    move: (both, value) => (value === 'nothing' ? 'First' : `After “${targetInWords(both, String(value))}”`),
    options: choicesInWords,
    vocabulary: choicesInWords,
    deadline: ({ own }, value, target) =>
      sentence(deadlineInWords(wordsOf(own), value as unknown as Deadline, parentId(target))),
    check: checkInWords,
    templatePart: (_both, value) => String(value),
  };

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function told(both: BothForms, entry: TraceEntry): [string | undefined, string | undefined] {
  if (entry.op === 'rule') return [undefined, ruleInWords(both, entry)];
  const tell = tellers[entry.op];
  const say = (value: Json | undefined, isBefore: boolean): string | undefined =>
    value === undefined || !tell ? undefined : tell(both, value, entry.target, isBefore);
  return [say(entry.before, true), say(entry.after, false)];
}

/** When the rule is broken: its condition turned round, so that nobody has to think in two negatives. */
function ruleInWords({ own }: BothForms, { target, after }: TraceEntry): string | undefined {
  const rule = after as { holds?: Condition; when?: Condition } | undefined;
  if (!rule?.holds) return undefined;
  const tell = (condition: Condition): string => conditionInWords(wordsOf(own), condition, parentId(target));
  const wrong = 'not' in rule.holds ? `if ${tell(rule.holds.not)}` : `unless ${tell(rule.holds)}`;
  return rule.when ? `Where ${tell(rule.when)}: wrong ${wrong}` : `Wrong ${wrong}`;
}

/** What is said where a rule is broken. */
function sentenceOfRule({ own }: BothForms, { target, after }: TraceEntry): string | undefined {
  const rules = Object.entries(findQuestion(own.schema, target)?.schema.rule ?? {});
  const name = rules.find(([, one]) => sameJson(one as unknown as Json, after ?? null))?.[0];
  return wordsOf(own).questions[target]?.messages?.[`rule.${name}`];
}

/** A check by its keyword, such as maxLength: 200. */
function checkInWords(_both: BothForms, value: Json): string {
  return Object.entries(value as object)
    .map(([keyword, is]) => (keyword === 'severity' ? `said as ${article(is)}` : `${keyword}: ${plain(is)}`))
    .map(sentence)
    .join('. ');
}

const article = (severity: unknown): string => (severity === 'warning' ? 'a warning' : `an ${plain(severity)}`);

function shownInWords({ own }: BothForms, value: Json, target: string): string {
  if (value === 'always') return 'Always asked';
  if (value === 'never') return 'Never asked';
  return `Asked when ${conditionInWords(wordsOf(own), value as Condition, parentId(target))}`;
}

function requiredInWords({ own }: BothForms, value: Json, target: string): string {
  if (value === 'always') return 'Must be answered';
  if (value === 'no') return 'May be left out';
  return `Must be answered when ${conditionInWords(wordsOf(own), value as Condition, parentId(target))}`;
}

function choicesInWords({ own, national }: BothForms, codes: Json, target: string, isBefore: boolean): string {
  const [then, now] = [national, own].map((form) => wordsOf(form).questions[target]?.options);
  const options = isBefore ? { ...now, ...then } : { ...then, ...now };
  return Array.isArray(codes) ? codes.map((code) => options[String(code)] ?? String(code)).join('; ') : String(codes);
}

/** Every question of a form that has a time limit, told in words, by question id. */
export function deadlinesOf(form: ResolvedForm): Record<string, string> {
  const words = wordsOf(form);
  return Object.fromEntries(
    questionsOf(form.schema).flatMap(({ id, schema }) =>
      schema.deadline && !isHidden(form, id)
        ? [[id, deadlineInWords(words, schema.deadline, parentId(id))] as const]
        : [],
    ),
  );
}
