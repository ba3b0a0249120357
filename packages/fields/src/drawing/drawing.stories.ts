import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { drawingExamples } from './drawing.examples.js';

const meta: Meta = { title: 'Fields/Drawing', component: 'kin-drawing-field' };
export default meta;

export const Empty: StoryObj = exampleStory(drawingExamples, 'empty');
export const Filled: StoryObj = exampleStory(drawingExamples, 'filled');
export const WithError: StoryObj = exampleStory(drawingExamples, 'error');
export const Long: StoryObj = exampleStory(drawingExamples, 'long');
export const Read: StoryObj = exampleStory(drawingExamples, 'read');
export const Rtl: StoryObj = exampleStory(drawingExamples, 'rtl');
