import { exampleError, exampleWarning, examplesOf } from '../field-example.js';

/** States of a choice of one. */
export const choiceExamples = examplesOf(
  {
    schema: { type: 'string', enum: ['new', 'review', 'step-down'] },
    text: {
      label: 'What kind of assessment is this?',
      options: { new: 'New assessment', review: 'Review of an assessment', 'step-down': 'Step-down from social care' },
      optionHints: { 'step-down': 'The social worker hands over the plan' },
    },
    required: true,
  },
  {
    empty: {},
    filled: { value: 'review', typed: 'review', formatted: 'Review of an assessment' },
    error: { findings: [exampleError('required', 'Choose what kind of assessment this is')] },
    warning: { value: 'new', findings: [exampleWarning('open', 'This family has an open assessment')] },
    withdrawn: {
      value: 'pre-birth',
      typed: 'pre-birth',
      formatted: 'pre-birth',
      findings: [exampleError('enum', 'Choose one of the options')],
    },
    long: {
      text: {
        label: 'What did the meeting decide?',
        hint: 'The decision is the meeting’s, not one person’s',
        options: {
          new: 'The support that the family already has from school, health visitor and family network is enough, so no plan is needed',
          review: 'Antidisestablishmentarianism-counterrevolutionaries-honorificabilitudinitatibus',
          'step-down': 'Other',
        },
      },
      value: 'new',
    },
    read: { value: 'step-down', mode: 'read', formatted: 'Step-down from social care' },
    rtl: {
      dir: 'rtl',
      locale: 'ar',
      text: { label: 'ما نوع هذا التقييم؟', options: { new: 'تقييم جديد', review: 'مراجعة', 'step-down': 'أخرى' } },
      value: 'review',
      typed: 'review',
      formatted: 'مراجعة',
    },
  },
);
