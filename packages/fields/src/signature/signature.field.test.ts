import { fieldContract } from '../field-contract.js';
import type { FieldType } from '../field-type.js';
import { fieldTypes } from '../types.js';
import { signatureExamples } from './signature.examples.js';

fieldContract(fieldTypes['signature'] as FieldType, signatureExamples);
