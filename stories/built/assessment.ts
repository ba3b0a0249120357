import { resolved, validator } from 'virtual:built-form/st-helens/early-help-assessment/current';
import { examples } from 'virtual:examples/early-help-assessment/current';
import { exampleRecords } from './example-records.js';

/** The assessment of St Helens with its examples, for stories about the form as such. */
export const assessment = { built: { resolved, validator }, ...exampleRecords(examples) };
