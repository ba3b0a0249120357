import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { choiceExamples } from './choice.examples.js';

const meta: Meta = { title: 'Fields/Choice', component: 'kin-choice-field' };
export default meta;

export const Empty: StoryObj = exampleStory(choiceExamples, 'empty');
export const Filled: StoryObj = exampleStory(choiceExamples, 'filled');
export const WithError: StoryObj = exampleStory(choiceExamples, 'error');
export const Warning: StoryObj = exampleStory(choiceExamples, 'warning');
export const Withdrawn: StoryObj = exampleStory(choiceExamples, 'withdrawn');
export const Long: StoryObj = exampleStory(choiceExamples, 'long');
export const Read: StoryObj = exampleStory(choiceExamples, 'read');
export const Rtl: StoryObj = exampleStory(choiceExamples, 'rtl');
