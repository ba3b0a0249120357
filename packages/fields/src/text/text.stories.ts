import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { textExamples } from './text.examples.js';

const meta: Meta = { title: 'Fields/Text', component: 'kin-text-field' };
export default meta;

export const Empty: StoryObj = exampleStory(textExamples, 'empty');
export const Filled: StoryObj = exampleStory(textExamples, 'filled');
export const WithError: StoryObj = exampleStory(textExamples, 'error');
export const Warning: StoryObj = exampleStory(textExamples, 'warning');
export const Optional: StoryObj = exampleStory(textExamples, 'optional');
export const Long: StoryObj = exampleStory(textExamples, 'long');
export const Read: StoryObj = exampleStory(textExamples, 'read');
export const Review: StoryObj = exampleStory(textExamples, 'review');
export const Rtl: StoryObj = exampleStory(textExamples, 'rtl');
