import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { postcodeExamples } from './postcode.examples.js';

const meta: Meta = { title: 'Fields/Postcode', component: 'kin-postcode-field' };
export default meta;

export const Empty: StoryObj = exampleStory(postcodeExamples, 'empty');
export const Filled: StoryObj = exampleStory(postcodeExamples, 'filled');
export const Punctuated: StoryObj = exampleStory(postcodeExamples, 'punctuated');
export const Forces: StoryObj = exampleStory(postcodeExamples, 'forces');
export const WithError: StoryObj = exampleStory(postcodeExamples, 'error');
export const Warning: StoryObj = exampleStory(postcodeExamples, 'warning');
export const Long: StoryObj = exampleStory(postcodeExamples, 'long');
export const Read: StoryObj = exampleStory(postcodeExamples, 'read');
export const Rtl: StoryObj = exampleStory(postcodeExamples, 'rtl');
