import type { FormDraft } from '../../definition/form-draft.js';
import type { MetQuestion } from '../../definition/walk-questions.js';
import { insertAfter } from '../insert-after.js';
import { landed, missing, refused, type Landing, type Operation } from '../landing.js';
import { categoryOfTarget, placeOfControl, questionOfTarget } from '../targets.js';

/** Moves a question after another question, or a section after another section. */
export const move: Operation<'move'> = (draft, { target, after }) => {
  if (target === after) return refused('Nothing can come after itself.');
  const section = categoryOfTarget(draft, target);
  const question = questionOfTarget(draft, target);
  if (!section && !question) return missing(target);
  const anchor = section ? categoryOfTarget(draft, after) : questionOfTarget(draft, after);
  if (!anchor) return missing(after);
  if (section) return moveSection(draft, target, after);
  return moveQuestion(draft, question as MetQuestion, anchor as MetQuestion);
};

function moveSection(draft: FormDraft, target: string, after: string): Landing {
  const section = categoryOfTarget(draft, target);
  const others = (draft.ui.elements ?? []).filter((element) => element !== section);
  const index = others.findIndex((element) => element === categoryOfTarget(draft, after));
  if (section) others.splice(index + 1, 0, section);
  draft.ui.elements = others;
  return landed;
}

/** Within one group the schema's order changes too; a question with a control of its own may go to another section. */
function moveQuestion(draft: FormDraft, question: MetQuestion, after: MetQuestion): Landing {
  const from = placeOfControl(draft.ui, question.id);
  const to = placeOfControl(draft.ui, after.id);
  const sameGroup = question.group === after.group;
  if (!sameGroup && !(from && to)) return refused(`"${question.id}" and "${after.id}" are not in the same group.`);
  if ((from === undefined) !== (to === undefined)) {
    return refused(`Only one of "${question.id}" and "${after.id}" is placed by itself.`);
  }
  if (sameGroup) {
    const { [question.name]: _moved, ...others } = question.group.properties ?? {};
    question.group.properties = insertAfter(others, after.name, question.name, question.schema);
  }
  if (from) {
    const [control] = from.siblings.splice(from.index, 1);
    const place = placeOfControl(draft.ui, after.id);
    if (control && place) place.siblings.splice(place.index + 1, 0, control);
  }
  return landed;
}
