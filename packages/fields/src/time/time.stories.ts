import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { timeExamples } from './time.examples.js';

const meta: Meta = { title: 'Fields/Time', component: 'kin-time-field' };
export default meta;

export const Empty: StoryObj = exampleStory(timeExamples, 'empty');
export const Filled: StoryObj = exampleStory(timeExamples, 'filled');
export const ByTheClock: StoryObj = exampleStory(timeExamples, 'by-the-clock');
export const Midday: StoryObj = exampleStory(timeExamples, 'midday');
export const WithError: StoryObj = exampleStory(timeExamples, 'error');
export const HourAlone: StoryObj = exampleStory(timeExamples, 'hour-alone');
export const Long: StoryObj = exampleStory(timeExamples, 'long');
export const Read: StoryObj = exampleStory(timeExamples, 'read');
export const Rtl: StoryObj = exampleStory(timeExamples, 'rtl');
