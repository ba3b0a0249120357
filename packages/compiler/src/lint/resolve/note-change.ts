import { isJsonObject, type OverlayChange, type ResolvedForm } from '@kinform/engine';
import { childId, parentId } from '@kinform/engine/definition';
import { within, type Place } from '../files/place.js';
import type { Origins } from './origins.js';

type Op = OverlayChange['op'];

interface Scene {
  origins: Origins;
  questions: ResolvedForm['questions'];
  at: Place;
}

type ChangeOf<Name extends Op> = Extract<OverlayChange, { op: Name }>;
type Note<Name extends Op> = (scene: Scene, change: ChangeOf<Name>) => void;

/** What each operation sets, for those that set something which can be pointed at. */
const notes: { [Name in Op]?: Note<Name> } = {
  addAfter: ({ origins, at }, { target, name, text }) => {
    const id = childId(parentId(target), name);
    origins.addSchema(id, within(at, 'schema'));
    for (const [locale, words] of Object.entries(text ?? {})) {
      const place = within(at, 'text', locale);
      if (typeof words['label'] === 'string') origins.addWords(locale, id, place);
      else addRelative(origins, locale, id, place);
    }
  },
  addSection: ({ origins, at }, { questions, text }) => {
    for (const id of Object.keys(questions)) origins.addSchema(id, within(at, 'questions', id));
    for (const [locale, words] of Object.entries(text ?? {})) {
      for (const id of Object.keys(words)) origins.addWords(locale, id, within(at, 'text', locale, id));
    }
  },
  hide: (scene, { target }) => setShown(scene, target, scene.at),
  show: (scene, { target, when }) => setShown(scene, target, when ? within(scene.at, 'when') : scene.at),
  require: ({ origins, at }, { target }) => origins.setKeyword(target, 'required', at),
  requireWhen: ({ origins, at }, { target }) => origins.setKeyword(target, 'requiredWhen', within(at, 'when')),
  deadline: ({ origins, at }, { target }) => origins.setKeyword(target, 'deadline', within(at, 'deadline')),
  check: ({ origins, at }, { target, keyword, value }) => {
    if (value !== undefined) setForItems(origins, target, keyword, within(at, 'value'));
  },
  options: ({ origins, at }, { target }) => setForItems(origins, target, 'enum', within(at, 'codes')),
  vocabulary: ({ origins, at }, { target }) => setForItems(origins, target, 'vocabulary', within(at, 'value')),
  relabel: ({ origins, at }, { target, locale }) =>
    origins.setKeyword(target, `text.${locale ?? 'en-GB'}.label`, within(at, 'value')),
  hint: ({ origins, at }, { target, locale }) =>
    origins.setKeyword(target, `text.${locale ?? 'en-GB'}.hint`, within(at, 'value')),
  rule: ({ origins, at }, { target, name, eachRow }) =>
    origins.setKeyword(eachRow ? `${target}[]` : target, `rule.${name}`, at),
  templatePart: ({ origins, at }, change) => notePart(origins, change, within(at, 'value')),
};

/** Options and checks of rows stand on a question or on its items; whichever it is, they are set here. */
function setForItems(origins: Origins, target: string, keyword: string, place: Place): void {
  origins.setKeyword(target, keyword, place);
  origins.setKeyword(`${target}[]`, keyword, place);
}

function setShown({ origins, questions }: Scene, target: string, place: Place): void {
  if (!target.startsWith('section:')) origins.setKeyword(target, 'showWhen', place);
  const name = target.slice('section:'.length);
  for (const { id, section } of Object.values(questions)) {
    if (section === name && questions[parentId(id)]?.section !== name) origins.setKeyword(id, 'showWhen', place);
  }
}

function addRelative(origins: Origins, locale: string, id: string, place: Place): void {
  const words = origins.valueAt(place);
  if (!isJsonObject(words)) return;
  for (const relative of Object.keys(words)) {
    origins.addWords(locale, relative === '' ? id : childId(id, relative), within(place, relative));
  }
}

/** The lines between a part's two comments, or those beside them, now come from the overlay. */
function notePart(origins: Origins, { part, place, value }: ChangeOf<'templatePart'>, at: Place): void {
  const { templateLines: lines } = origins;
  const find = (mark: string, from = 0): number =>
    lines.findIndex(({ text }, index) => index >= from && text.includes(`{{!-- ${mark} --}}`));
  const start = find(`part:${part}`);
  const end = find(`/part:${part}`, start);
  const inserted = value
    .split('\n')
    .map((text, index) => ({ text, at: 'path' in at ? { ...at, textLine: index } : at }));
  const mark = { text: `{{!-- ${place}:${part} --}}`, at };
  if (start < 0 || (place === undefined && end <= start)) return;
  if (place === 'before') origins.templateLines = lines.toSpliced(start, 0, mark, ...inserted);
  else if (place === 'after') {
    const last = lines.findLastIndex(({ text }) => text.includes(mark.text));
    origins.templateLines = lines.toSpliced((last < 0 ? end : last) + 1, 0, ...inserted, mark);
  } else origins.templateLines = [...lines.slice(0, start + 1), ...inserted, ...lines.slice(end)];
}

/** Notes where what a change sets is written, once it has landed. */
export function noteChange(scene: Scene, change: OverlayChange): void {
  const note = Object.hasOwn(notes, change.op) ? notes[change.op] : undefined;
  (note as ((scene: Scene, change: OverlayChange) => void) | undefined)?.(scene, change);
}
