import { fieldTypeOf, type FormSchema } from '@kinform/engine';
import { choiceField } from './choice/choice.field.js';
import { choicesField } from './choices/choices.field.js';
import { dateField } from './date/date.field.js';
import { dateTimeField } from './date-time/date-time.field.js';
import { drawingField } from './drawing/drawing.field.js';
import { emailField } from './email/email.field.js';
import { ethnicGroupField } from './ethnic-group/ethnic-group.field.js';
import type { FieldType } from './field-type.js';
import { fileField } from './file/file.field.js';
import { groupField } from './group/group.field.js';
import { longTextField } from './long-text/long-text.field.js';
import { nhsNumberField } from './nhs-number/nhs-number.field.js';
import { numberField } from './number/number.field.js';
import { partialDateField } from './partial-date/partial-date.field.js';
import { postcodeField } from './postcode/postcode.field.js';
import { referenceField } from './reference/reference.field.js';
import { referencesField } from './references/references.field.js';
import { repeatingGroupField } from './repeating-group/repeating-group.field.js';
import { scaleField } from './scale/scale.field.js';
import { selectField } from './select/select.field.js';
import { signatureField } from './signature/signature.field.js';
import { statementField } from './statement/statement.field.js';
import { telephoneField } from './telephone/telephone.field.js';
import { textField } from './text/text.field.js';
import { timeField } from './time/time.field.js';
import { upnField } from './upn/upn.field.js';
import { yesNoField } from './yes-no/yes-no.field.js';

/** Every field type of Kinform by its folder name: what it keeps and how it reads. */
export const fieldTypes: Record<string, FieldType> = {
  choice: choiceField,
  choices: choicesField,
  date: dateField,
  'date-time': dateTimeField,
  drawing: drawingField,
  email: emailField,
  'ethnic-group': ethnicGroupField,
  file: fileField,
  group: groupField(typeOf),
  'long-text': longTextField,
  'nhs-number': nhsNumberField,
  number: numberField,
  'partial-date': partialDateField,
  postcode: postcodeField,
  reference: referenceField,
  references: referencesField,
  'repeating-group': repeatingGroupField(typeOf),
  scale: scaleField,
  select: selectField,
  signature: signatureField(typeOf),
  statement: statementField,
  telephone: telephoneField,
  text: textField,
  time: timeField,
  upn: upnField,
  'yes-no': yesNoField,
};

/** The field type that a schema asks for; text where it names one that is not here. */
function typeOf(schema: FormSchema): FieldType {
  return fieldTypes[fieldTypeOf(schema)] ?? textField;
}
