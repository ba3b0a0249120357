import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { ethnicGroupExamples } from './ethnic-group.examples.js';

const meta: Meta = { title: 'Fields/Ethnic group', component: 'kin-ethnic-group-field' };
export default meta;

export const Empty: StoryObj = exampleStory(ethnicGroupExamples, 'empty');
export const Filled: StoryObj = exampleStory(ethnicGroupExamples, 'filled');
export const BroadGroupOnly: StoryObj = exampleStory(ethnicGroupExamples, 'broad-group-only');
export const PreferNotToSay: StoryObj = exampleStory(ethnicGroupExamples, 'prefer-not-to-say');
export const WithError: StoryObj = exampleStory(ethnicGroupExamples, 'error');
export const Long: StoryObj = exampleStory(ethnicGroupExamples, 'long');
export const Read: StoryObj = exampleStory(ethnicGroupExamples, 'read');
export const Rtl: StoryObj = exampleStory(ethnicGroupExamples, 'rtl');
