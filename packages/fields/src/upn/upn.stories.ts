import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { upnExamples } from './upn.examples.js';

const meta: Meta = { title: 'Fields/UPN', component: 'kin-upn-field' };
export default meta;

export const Empty: StoryObj = exampleStory(upnExamples, 'empty');
export const Filled: StoryObj = exampleStory(upnExamples, 'filled');
export const Temporary: StoryObj = exampleStory(upnExamples, 'temporary');
export const WithError: StoryObj = exampleStory(upnExamples, 'error');
export const Long: StoryObj = exampleStory(upnExamples, 'long');
export const Read: StoryObj = exampleStory(upnExamples, 'read');
export const Rtl: StoryObj = exampleStory(upnExamples, 'rtl');
