import { fieldContract } from '../field-contract.js';
import type { FieldType } from '../field-type.js';
import { fieldTypes } from '../types.js';
import { groupExamples } from './group.examples.js';

fieldContract(fieldTypes['group'] as FieldType, groupExamples);
