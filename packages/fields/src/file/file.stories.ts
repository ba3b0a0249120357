import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { fileExamples } from './file.examples.js';

const meta: Meta = { title: 'Fields/File', component: 'kin-file-field' };
export default meta;

export const Empty: StoryObj = exampleStory(fileExamples, 'empty');
export const Filled: StoryObj = exampleStory(fileExamples, 'filled');
export const NoDescription: StoryObj = exampleStory(fileExamples, 'no-description');
export const Pdf: StoryObj = exampleStory(fileExamples, 'pdf');
export const WithError: StoryObj = exampleStory(fileExamples, 'error');
export const Long: StoryObj = exampleStory(fileExamples, 'long');
export const Read: StoryObj = exampleStory(fileExamples, 'read');
export const Rtl: StoryObj = exampleStory(fileExamples, 'rtl');
