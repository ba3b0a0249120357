import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { choicesExamples } from './choices.examples.js';

const meta: Meta = { title: 'Fields/Choices', component: 'kin-choices-field' };
export default meta;

export const Empty: StoryObj = exampleStory(choicesExamples, 'empty');
export const Filled: StoryObj = exampleStory(choicesExamples, 'filled');
export const NoneOfThese: StoryObj = exampleStory(choicesExamples, 'none');
export const WithError: StoryObj = exampleStory(choicesExamples, 'error');
export const Warning: StoryObj = exampleStory(choicesExamples, 'warning');
export const Withdrawn: StoryObj = exampleStory(choicesExamples, 'withdrawn');
export const Long: StoryObj = exampleStory(choicesExamples, 'long');
export const Read: StoryObj = exampleStory(choicesExamples, 'read');
export const Rtl: StoryObj = exampleStory(choicesExamples, 'rtl');
