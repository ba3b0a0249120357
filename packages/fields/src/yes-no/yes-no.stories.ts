import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { yesNoExamples } from './yes-no.examples.js';

const meta: Meta = { title: 'Fields/Yes or no', component: 'kin-yes-no-field' };
export default meta;

export const Empty: StoryObj = exampleStory(yesNoExamples, 'empty');
export const Yes: StoryObj = exampleStory(yesNoExamples, 'yes');
export const Filled: StoryObj = exampleStory(yesNoExamples, 'filled');
export const OwnWords: StoryObj = exampleStory(yesNoExamples, 'own-words');
export const WithError: StoryObj = exampleStory(yesNoExamples, 'error');
export const Warning: StoryObj = exampleStory(yesNoExamples, 'warning');
export const Unfit: StoryObj = exampleStory(yesNoExamples, 'unfit');
export const Long: StoryObj = exampleStory(yesNoExamples, 'long');
export const Read: StoryObj = exampleStory(yesNoExamples, 'read');
export const Rtl: StoryObj = exampleStory(yesNoExamples, 'rtl');
