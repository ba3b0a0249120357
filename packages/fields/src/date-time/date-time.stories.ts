import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { dateTimeExamples } from './date-time.examples.js';

const meta: Meta = { title: 'Fields/Date time', component: 'kin-date-time-field' };
export default meta;

export const Empty: StoryObj = exampleStory(dateTimeExamples, 'empty');
export const Filled: StoryObj = exampleStory(dateTimeExamples, 'filled');
export const Midday: StoryObj = exampleStory(dateTimeExamples, 'midday');
export const WithError: StoryObj = exampleStory(dateTimeExamples, 'error');
export const Long: StoryObj = exampleStory(dateTimeExamples, 'long');
export const Read: StoryObj = exampleStory(dateTimeExamples, 'read');
export const Rtl: StoryObj = exampleStory(dateTimeExamples, 'rtl');
