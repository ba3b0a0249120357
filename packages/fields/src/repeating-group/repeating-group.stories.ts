import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { repeatingGroupExamples } from './repeating-group.examples.js';

const meta: Meta = { title: 'Fields/Repeating group', component: 'kin-repeating-group-field' };
export default meta;

export const Empty: StoryObj = exampleStory(repeatingGroupExamples, 'empty');
export const Filled: StoryObj = exampleStory(repeatingGroupExamples, 'filled');
export const WithError: StoryObj = exampleStory(repeatingGroupExamples, 'error');
export const ErrorInside: StoryObj = exampleStory(repeatingGroupExamples, 'error-inside');
export const Cards: StoryObj = exampleStory(repeatingGroupExamples, 'cards');
export const CardsOne: StoryObj = exampleStory(repeatingGroupExamples, 'cards-one');
export const CardsWithError: StoryObj = exampleStory(repeatingGroupExamples, 'cards-error');
export const CardsRead: StoryObj = exampleStory(repeatingGroupExamples, 'cards-read');
export const CardsRtl: StoryObj = exampleStory(repeatingGroupExamples, 'cards-rtl');
export const Titled: StoryObj = exampleStory(repeatingGroupExamples, 'titled');
export const Full: StoryObj = exampleStory(repeatingGroupExamples, 'full');
export const Long: StoryObj = exampleStory(repeatingGroupExamples, 'long');
export const Read: StoryObj = exampleStory(repeatingGroupExamples, 'read');
export const Rtl: StoryObj = exampleStory(repeatingGroupExamples, 'rtl');
