import { controlContract } from '../control-contract.js';
import { drawingExamples } from './drawing.examples.js';

controlContract('drawing', drawingExamples);
