import { expect, test } from 'vitest';
import { MarkupError } from './markup-error.js';
import { parseMarkup } from './parse-markup.js';

test.each([
  '<p>Words</p>',
  '<p class="lead">Bold <strong>and <em>both</em></strong><br/>next</p>',
  '<ul>\n<li>One</li>\n<li><p>Two</p></li>\n</ul>',
  '<table><caption>People</caption><thead><tr><th scope="col">Name</th></tr></thead><tbody><tr><td>A</td></tr></tbody></table>',
  '<kin-answers path="/children/0" except="name address/postcode"></kin-answers>',
  '<kin-signature role="parent">Parent</kin-signature><hr/>',
  '<p><a href="mailto:help@example.org">Help</a> &amp; &#x27;more&#39;</p>',
])('accepts %s', (source) => {
  expect(parseMarkup(source).length).toBeGreaterThan(0);
});

test.each([
  ['<p>One<p>Two</p>', '<p> may not stand inside <p>'],
  ['<p>One', 'never closed'],
  ['One', 'Words may not stand by itself'],
  ['<p>One</p></p>', 'closes nothing'],
  ['<strong>One</strong>', 'may not stand by itself'],
  ['<p><strong>One</p></strong>', 'each tag must close itself'],
  ['<div>One</div>', 'not an element that a template may use'],
  ['<script>alert(1)</script>', 'not an element that a template may use'],
  ['<constructor>x</constructor>', 'not an element that a template may use'],
  ['<P>One</P>', 'Only tags of the subset'],
  ['<!-- note -->', 'Only tags of the subset'],
  ['<p onclick="x">One</p>', 'has no attribute onclick'],
  ['<p class=lead>One</p>', 'write each attribute as name="value"'],
  ['<p class="lead" class="hint">One</p>', 'has class twice'],
  ['<p class="other">One</p>', 'cannot have this value of class'],
  ['<p/>', 'cannot be empty'],
  ['<p>A & B</p>', 'not a character reference'],
  ['<p>&copy;</p>', 'not a character reference'],
  ['<p>&#x110000;</p>', 'outside Unicode'],
  ['<p><a href="javascript:alert(1)">x</a></p>', 'cannot have this value of href'],
  ['<p><a href="http://example.org">x</a></p>', 'cannot have this value of href'],
  ['<table><tr><td>A</td></tr></table>', '<tr> may not stand inside <table>'],
  ['<kin-answer></kin-answer>', 'must have path'],
  ['<kin-answer path="/a/../b"></kin-answer>', 'cannot have this value of path'],
  ['<kin-answer path="/__proto__"></kin-answer>', 'cannot have this value of path'],
  ['<blockquote>'.repeat(40) + '</blockquote>'.repeat(40), 'Nested deeper'],
])('refuses %s with the reason', (source, reason) => {
  expect(() => parseMarkup(source)).toThrow(MarkupError);
  expect(() => parseMarkup(source)).toThrow(reason);
});

test('says where', () => {
  try {
    parseMarkup('<p>fine</p>\n<div></div>');
    expect.unreachable();
  } catch (error) {
    expect((error as MarkupError).offset).toBe(12);
  }
});
