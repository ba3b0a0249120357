import type { Operation, OperationName } from '../landing.js';
import { addAfter } from './add-after.js';
import { addSection } from './add-section.js';
import { check } from './check.js';
import { deadline } from './deadline.js';
import { hide } from './hide.js';
import { hint } from './hint.js';
import { message } from './message.js';
import { move } from './move.js';
import { optional } from './optional.js';
import { options } from './options.js';
import { relabel } from './relabel.js';
import { require } from './require.js';
import { requireWhen } from './require-when.js';
import { rule } from './rule.js';
import { show } from './show.js';
import { templatePart } from './template-part.js';
import { textPack } from './text-pack.js';
import { vocabulary } from './vocabulary.js';

/** Every overlay operation by name; a forgotten one does not compile. */
export const operations: { [Name in OperationName]: Operation<Name> } = {
  addAfter,
  addSection,
  check,
  deadline,
  hide,
  hint,
  message,
  move,
  optional,
  options,
  relabel,
  require,
  requireWhen,
  rule,
  show,
  templatePart,
  textPack,
  vocabulary,
};
