import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { nhsNumberExamples } from './nhs-number.examples.js';

const meta: Meta = { title: 'Fields/NHS number', component: 'kin-nhs-number-field' };
export default meta;

export const Empty: StoryObj = exampleStory(nhsNumberExamples, 'empty');
export const Filled: StoryObj = exampleStory(nhsNumberExamples, 'filled');
export const Hyphens: StoryObj = exampleStory(nhsNumberExamples, 'hyphens');
export const WithError: StoryObj = exampleStory(nhsNumberExamples, 'error');
export const Long: StoryObj = exampleStory(nhsNumberExamples, 'long');
export const Read: StoryObj = exampleStory(nhsNumberExamples, 'read');
export const Rtl: StoryObj = exampleStory(nhsNumberExamples, 'rtl');
