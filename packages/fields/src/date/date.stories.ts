import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { dateExamples } from './date.examples.js';

const meta: Meta = { title: 'Fields/Date', component: 'kin-date-field' };
export default meta;

export const Empty: StoryObj = exampleStory(dateExamples, 'empty');
export const Filled: StoryObj = exampleStory(dateExamples, 'filled');
export const MonthByName: StoryObj = exampleStory(dateExamples, 'month-by-name');
export const NoSuchDay: StoryObj = exampleStory(dateExamples, 'no-such-day');
export const WithError: StoryObj = exampleStory(dateExamples, 'error');
export const Warning: StoryObj = exampleStory(dateExamples, 'warning');
export const Long: StoryObj = exampleStory(dateExamples, 'long');
export const Read: StoryObj = exampleStory(dateExamples, 'read');
export const Rtl: StoryObj = exampleStory(dateExamples, 'rtl');
