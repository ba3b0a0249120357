import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { longTextExamples } from './long-text.examples.js';

const meta: Meta = { title: 'Fields/Long text', component: 'kin-long-text-field' };
export default meta;

export const Empty: StoryObj = exampleStory(longTextExamples, 'empty');
export const Filled: StoryObj = exampleStory(longTextExamples, 'filled');
export const Unlimited: StoryObj = exampleStory(longTextExamples, 'unlimited');
export const WithError: StoryObj = exampleStory(longTextExamples, 'error');
export const TooLong: StoryObj = exampleStory(longTextExamples, 'too-long');
export const Warning: StoryObj = exampleStory(longTextExamples, 'warning');
export const Long: StoryObj = exampleStory(longTextExamples, 'long');
export const Read: StoryObj = exampleStory(longTextExamples, 'read');
export const Review: StoryObj = exampleStory(longTextExamples, 'review');
export const Rtl: StoryObj = exampleStory(longTextExamples, 'rtl');
