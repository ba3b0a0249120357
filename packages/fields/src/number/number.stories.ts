import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { numberExamples } from './number.examples.js';

const meta: Meta = { title: 'Fields/Number', component: 'kin-number-field' };
export default meta;

export const Empty: StoryObj = exampleStory(numberExamples, 'empty');
export const Filled: StoryObj = exampleStory(numberExamples, 'filled');
export const Zero: StoryObj = exampleStory(numberExamples, 'zero');
export const Grouped: StoryObj = exampleStory(numberExamples, 'grouped');
export const Decimal: StoryObj = exampleStory(numberExamples, 'decimal');
export const WithError: StoryObj = exampleStory(numberExamples, 'error');
export const Warning: StoryObj = exampleStory(numberExamples, 'warning');
export const Long: StoryObj = exampleStory(numberExamples, 'long');
export const Read: StoryObj = exampleStory(numberExamples, 'read');
export const Rtl: StoryObj = exampleStory(numberExamples, 'rtl');
