import { fieldContract } from '../field-contract.js';
import type { FieldType } from '../field-type.js';
import { fieldTypes } from '../types.js';
import { repeatingGroupExamples } from './repeating-group.examples.js';

fieldContract(fieldTypes['repeating-group'] as FieldType, repeatingGroupExamples);
