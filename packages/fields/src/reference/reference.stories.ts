import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { referenceExamples } from './reference.examples.js';

const meta: Meta = { title: 'Fields/Reference', component: 'kin-reference-field' };
export default meta;

export const Empty: StoryObj = exampleStory(referenceExamples, 'empty');
export const Filled: StoryObj = exampleStory(referenceExamples, 'filled');
export const NoRows: StoryObj = exampleStory(referenceExamples, 'no-rows');
export const Removed: StoryObj = exampleStory(referenceExamples, 'removed');
export const WithError: StoryObj = exampleStory(referenceExamples, 'error');
export const Many: StoryObj = exampleStory(referenceExamples, 'many');
export const Long: StoryObj = exampleStory(referenceExamples, 'long');
export const Read: StoryObj = exampleStory(referenceExamples, 'read');
export const Rtl: StoryObj = exampleStory(referenceExamples, 'rtl');
