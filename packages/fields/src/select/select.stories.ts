import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { selectExamples } from './select.examples.js';

const meta: Meta = { title: 'Fields/Select', component: 'kin-select-field' };
export default meta;

export const Empty: StoryObj = exampleStory(selectExamples, 'empty');
export const Filled: StoryObj = exampleStory(selectExamples, 'filled');
export const WithError: StoryObj = exampleStory(selectExamples, 'error');
export const Warning: StoryObj = exampleStory(selectExamples, 'warning');
export const Withdrawn: StoryObj = exampleStory(selectExamples, 'withdrawn');
export const Long: StoryObj = exampleStory(selectExamples, 'long');
export const Read: StoryObj = exampleStory(selectExamples, 'read');
export const Rtl: StoryObj = exampleStory(selectExamples, 'rtl');
