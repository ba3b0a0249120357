export { qualityOf } from './quality-of.js';
export type { QualityOptions } from './quality-of.js';
export { speaksOf } from './quality-profile.js';
export type { FindingsAgainst, QualityItem, QualityProfile, QualityTest, QualityWords } from './quality-profile.js';
export type { QualityPlace, QualityReport, QualityResult, QualityStatus } from './quality-report.js';
