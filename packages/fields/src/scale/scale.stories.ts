import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { scaleExamples } from './scale.examples.js';

const meta: Meta = { title: 'Fields/Scale', component: 'kin-scale-field' };
export default meta;

export const Empty: StoryObj = exampleStory(scaleExamples, 'empty');
export const Filled: StoryObj = exampleStory(scaleExamples, 'filled');
export const Zero: StoryObj = exampleStory(scaleExamples, 'zero');
export const Short: StoryObj = exampleStory(scaleExamples, 'short');
export const WithError: StoryObj = exampleStory(scaleExamples, 'error');
export const Warning: StoryObj = exampleStory(scaleExamples, 'warning');
export const Unfit: StoryObj = exampleStory(scaleExamples, 'unfit');
export const Long: StoryObj = exampleStory(scaleExamples, 'long');
export const Read: StoryObj = exampleStory(scaleExamples, 'read');
export const Rtl: StoryObj = exampleStory(scaleExamples, 'rtl');
