import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { partialDateExamples } from './partial-date.examples.js';

const meta: Meta = { title: 'Fields/Partial date', component: 'kin-partial-date-field' };
export default meta;

export const Empty: StoryObj = exampleStory(partialDateExamples, 'empty');
export const Filled: StoryObj = exampleStory(partialDateExamples, 'filled');
export const MonthAndYear: StoryObj = exampleStory(partialDateExamples, 'month-and-year');
export const YearOnly: StoryObj = exampleStory(partialDateExamples, 'year-only');
export const WithError: StoryObj = exampleStory(partialDateExamples, 'error');
export const Long: StoryObj = exampleStory(partialDateExamples, 'long');
export const Read: StoryObj = exampleStory(partialDateExamples, 'read');
export const Rtl: StoryObj = exampleStory(partialDateExamples, 'rtl');
