import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { emailExamples } from './email.examples.js';

const meta: Meta = { title: 'Fields/Email', component: 'kin-email-field' };
export default meta;

export const Empty: StoryObj = exampleStory(emailExamples, 'empty');
export const Filled: StoryObj = exampleStory(emailExamples, 'filled');
export const WithError: StoryObj = exampleStory(emailExamples, 'error');
export const Long: StoryObj = exampleStory(emailExamples, 'long');
export const Read: StoryObj = exampleStory(emailExamples, 'read');
export const Rtl: StoryObj = exampleStory(emailExamples, 'rtl');
