import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { statementExamples } from './statement.examples.js';

const meta: Meta = { title: 'Fields/Statement', component: 'kin-statement-field' };
export default meta;

export const Empty: StoryObj = exampleStory(statementExamples, 'empty');
export const Filled: StoryObj = exampleStory(statementExamples, 'filled');
export const Stray: StoryObj = exampleStory(statementExamples, 'stray');
export const WithError: StoryObj = exampleStory(statementExamples, 'error');
export const Short: StoryObj = exampleStory(statementExamples, 'short');
export const Long: StoryObj = exampleStory(statementExamples, 'long');
export const Read: StoryObj = exampleStory(statementExamples, 'read');
export const Rtl: StoryObj = exampleStory(statementExamples, 'rtl');
