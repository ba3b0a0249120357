import { exampleError, examplesOf } from '../field-example.js';

/** States of an email address. */
export const emailExamples = examplesOf(
  { schema: { type: 'string', format: 'email' }, text: { label: 'Email address' }, required: true },
  {
    empty: {},
    filled: {
      value: 'a.hassan@school.example',
      typed: ' a.hassan@school.example',
      formatted: 'a.hassan@school.example',
    },
    error: {
      value: 'a.hassan at school',
      typed: 'a.hassan at school',
      formatted: 'a.hassan at school',
      findings: [exampleError('format', 'Enter an email address, such as name@example.com')],
    },
    long: { value: 'a.name.with.a.great.many.parts.in.it@a-very-long-subdomain.of-a-very-long-domain.example' },
    read: { value: 'a.hassan@school.example', mode: 'read', formatted: 'a.hassan@school.example' },
    rtl: { dir: 'rtl', locale: 'ar', text: { label: 'البريد الإلكتروني' }, value: 'a.hassan@school.example' },
  },
);
