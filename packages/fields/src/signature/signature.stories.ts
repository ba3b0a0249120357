import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStory } from '../fixtures/example-story.js';
import { signatureExamples } from './signature.examples.js';

const meta: Meta = { title: 'Fields/Signature', component: 'kin-signature-field' };
export default meta;

export const Empty: StoryObj = exampleStory(signatureExamples, 'empty');
export const Filled: StoryObj = exampleStory(signatureExamples, 'filled');
export const Drawn: StoryObj = exampleStory(signatureExamples, 'drawn');
export const NotDrawnYet: StoryObj = exampleStory(signatureExamples, 'not-drawn-yet');
export const WithError: StoryObj = exampleStory(signatureExamples, 'error');
export const Long: StoryObj = exampleStory(signatureExamples, 'long');
export const Read: StoryObj = exampleStory(signatureExamples, 'read');
export const Rtl: StoryObj = exampleStory(signatureExamples, 'rtl');
