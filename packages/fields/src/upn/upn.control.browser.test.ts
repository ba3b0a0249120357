import { controlContract } from '../control-contract.js';
import { byTyping } from '../fixtures/answering.js';
import { upnExamples } from './upn.examples.js';

controlContract('upn', upnExamples, byTyping);
