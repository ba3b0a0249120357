import '../define/coach.js';

export { coachOf } from './coach-of.js';
