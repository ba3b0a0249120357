import { defineElement, registerFields, registerWords, type FieldControl } from '@kinform/elements';
import { answerLines } from './answer-lines.js';
import { ChoiceFieldElement } from './choice/choice.control.js';
import { ChoicesFieldElement } from './choices/choices.control.js';
import { DateFieldElement } from './date/date.control.js';
import { DateTimeFieldElement } from './date-time/date-time.control.js';
import { DrawingFieldElement } from './drawing/drawing.control.js';
import { EmailFieldElement } from './email/email.control.js';
import { EthnicGroupFieldElement } from './ethnic-group/ethnic-group.control.js';
import { FileFieldElement } from './file/file.control.js';
import { GroupFieldElement } from './group/group.control.js';
import { LongTextFieldElement } from './long-text/long-text.control.js';
import { NhsNumberFieldElement } from './nhs-number/nhs-number.control.js';
import { NumberFieldElement } from './number/number.control.js';
import { PartialDateFieldElement } from './partial-date/partial-date.control.js';
import { PostcodeFieldElement } from './postcode/postcode.control.js';
import { printContextOf } from './print-context.js';
import { ReferenceFieldElement } from './reference/reference.control.js';
import { ReferencesFieldElement } from './references/references.control.js';
import { RepeatingGroupFieldElement } from './repeating-group/repeating-group.control.js';
import { ScaleFieldElement } from './scale/scale.control.js';
import { SelectFieldElement } from './select/select.control.js';
import { SignatureFieldElement } from './signature/signature.control.js';
import { StatementFieldElement } from './statement/statement.control.js';
import { TelephoneFieldElement } from './telephone/telephone.control.js';
import { TextFieldElement } from './text/text.control.js';
import { TimeFieldElement } from './time/time.control.js';
import { fieldTypes } from './types.js';
import { UpnFieldElement } from './upn/upn.control.js';
import { fieldWords } from './words/en-GB.js';
import { YesNoFieldElement } from './yes-no/yes-no.control.js';

/** The element of every field type by its folder name. */
const elements: Record<string, CustomElementConstructor> = {
  choice: ChoiceFieldElement,
  choices: ChoicesFieldElement,
  date: DateFieldElement,
  'date-time': DateTimeFieldElement,
  drawing: DrawingFieldElement,
  email: EmailFieldElement,
  'ethnic-group': EthnicGroupFieldElement,
  file: FileFieldElement,
  group: GroupFieldElement,
  'long-text': LongTextFieldElement,
  'nhs-number': NhsNumberFieldElement,
  number: NumberFieldElement,
  'partial-date': PartialDateFieldElement,
  postcode: PostcodeFieldElement,
  reference: ReferenceFieldElement,
  references: ReferencesFieldElement,
  'repeating-group': RepeatingGroupFieldElement,
  scale: ScaleFieldElement,
  select: SelectFieldElement,
  signature: SignatureFieldElement,
  statement: StatementFieldElement,
  telephone: TelephoneFieldElement,
  text: TextFieldElement,
  time: TimeFieldElement,
  upn: UpnFieldElement,
  'yes-no': YesNoFieldElement,
};

/** How the form finds each field type's control, and says its answers in words. */
export const fieldControls: FieldControl[] = Object.values(fieldTypes).map((type) => ({
  tester: type.tester,
  tag: `kin-${type.name}-field`,
  words: (value, state, handle) => answerLines(type, value, printContextOf(state, handle)) || undefined,
}));

/** Defines every field's element, makes the controls and their words known to forms. Does no harm a second time. */
export function defineFields(): void {
  for (const [name, element] of Object.entries(elements)) defineElement(`kin-${name}-field`, element);
  registerWords('en-GB', fieldWords);
  registerFields(fieldControls);
}
