import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { telephoneExamples } from './telephone.examples.js';

const meta: Meta = { title: 'Fields/Telephone', component: 'kin-telephone-field' };
export default meta;

export const Empty: StoryObj = exampleStory(telephoneExamples, 'empty');
export const Filled: StoryObj = exampleStory(telephoneExamples, 'filled');
export const WithError: StoryObj = exampleStory(telephoneExamples, 'error');
export const Warning: StoryObj = exampleStory(telephoneExamples, 'warning');
export const Long: StoryObj = exampleStory(telephoneExamples, 'long');
export const Read: StoryObj = exampleStory(telephoneExamples, 'read');
export const Rtl: StoryObj = exampleStory(telephoneExamples, 'rtl');
