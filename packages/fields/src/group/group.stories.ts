import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { groupExamples } from './group.examples.js';

const meta: Meta = { title: 'Fields/Group', component: 'kin-group-field' };
export default meta;

export const Empty: StoryObj = exampleStory(groupExamples, 'empty');
export const Filled: StoryObj = exampleStory(groupExamples, 'filled');
export const WithError: StoryObj = exampleStory(groupExamples, 'error');
export const Titled: StoryObj = exampleStory(groupExamples, 'titled');
export const NoHeading: StoryObj = exampleStory(groupExamples, 'no-heading');
export const Long: StoryObj = exampleStory(groupExamples, 'long');
export const Read: StoryObj = exampleStory(groupExamples, 'read');
export const Rtl: StoryObj = exampleStory(groupExamples, 'rtl');
