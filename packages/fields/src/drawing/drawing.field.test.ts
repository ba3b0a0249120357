import { fieldContract } from '../field-contract.js';
import { drawingExamples } from './drawing.examples.js';
import { drawingField } from './drawing.field.js';

fieldContract(drawingField, drawingExamples);
