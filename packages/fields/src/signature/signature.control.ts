import { GroupFieldElement } from '../group/group.control.js';

/**
 * `kin-signature-field`: the questions of a signature in one fieldset. A typed name is always enough (WCAG 2.1.1, 2.5.7);
 * a schema that also keeps a drawing asks it with the field type `drawing`, shown when the person chose to draw.
 */
export class SignatureFieldElement extends GroupFieldElement {}
