import { expect, it } from 'vitest';
import { isSafeLink } from './link.js';

it.each([
  'https://www.example.org',
  'https://example.org:8443/a/b?c=d&e=%20#f',
  'mailto:early.help@example.org?subject=Hello',
  'tel:+44-1632-960123',
  'HTTPS://EXAMPLE.ORG/',
])('%s may be followed', (href) => expect(isSafeLink(href)).toBe(true));

it.each([
  'http://example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' https://example.org',
  'https://example.org/a b',
  'https://example.org/\u202Egro',
  'https:\\\\example.org',
  'https://user@example.org',
  'https:///path',
  'https://exa\nmple.org',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  'mailto:a@b@c',
  'mailto:',
  'tel:abc',
  '//example.org',
  '\u0001javascript:alert(1)',
  '',
])('%j may not', (href) => expect(isSafeLink(href)).toBe(false));
