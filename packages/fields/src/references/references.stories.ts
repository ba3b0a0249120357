import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { referencesExamples } from './references.examples.js';

const meta: Meta = { title: 'Fields/References', component: 'kin-references-field' };
export default meta;

export const Empty: StoryObj = exampleStory(referencesExamples, 'empty');
export const Filled: StoryObj = exampleStory(referencesExamples, 'filled');
export const NoRows: StoryObj = exampleStory(referencesExamples, 'no-rows');
export const Removed: StoryObj = exampleStory(referencesExamples, 'removed');
export const WithError: StoryObj = exampleStory(referencesExamples, 'error');
export const Long: StoryObj = exampleStory(referencesExamples, 'long');
export const Read: StoryObj = exampleStory(referencesExamples, 'read');
export const Rtl: StoryObj = exampleStory(referencesExamples, 'rtl');
