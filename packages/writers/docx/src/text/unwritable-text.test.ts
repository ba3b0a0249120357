import { describe, expect, it } from 'vitest';
import { everyNode } from '../../fixtures/every-node.js';
import { writeDocx } from '../write-docx.js';
import { checkWritable, UnwritableTextError } from './unwritable-text.js';

const illegal: readonly [string, string][] = [
  ['\u0000', 'U+0000'],
  ['\u0001', 'U+0001'],
  ['\u000B', 'U+000B'],
  ['\r', 'U+000D'],
  ['\u001F', 'U+001F'],
  ['\uFFFE', 'U+FFFE'],
  ['\uFFFF', 'U+FFFF'],
  ['\uD83D', 'U+D83D'],
  ['\uDE00', 'U+DE00'],
];

describe('a character that XML cannot carry', () => {
  it.each(illegal)('%j is refused by its name and place, without the text around it', async (character, name) => {
    const children = [
      ...everyNode.children.slice(0, 2),
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value: `Secret${character}word` }] },
    ];
    const failure: unknown = await writeDocx({ ...everyNode, children }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnwritableTextError);
    expect(failure).toMatchObject({
      name: 'UnwritableTextError',
      character: name,
      place: 'children[2].children[0].value',
    });
    expect(String(failure)).not.toMatch(/Secret|word/);
  });

  it('is found in metadata, attachments and alternative text too', async () => {
    const attachments = [{ name: 'a', mediaType: 'text/plain', description: 'a', text: '\uFFFF' }];
    await expect(writeDocx({ ...everyNode, attachments })).rejects.toThrow('U+FFFF at attachments[0].text');
    const meta = { ...everyNode.meta, audienceText: '\u0002' };
    await expect(writeDocx({ ...everyNode, meta })).rejects.toThrow('U+0002 at meta.audienceText');
  });
});

it('lets every other character through', () => {
  for (const text of [
    '\t\n',
    '\u007F\u0085\u009F',
    '\u200E\u202E\u2066',
    '\uFDD0\uFFFD\uFEFF',
    '\u{1FFFE}\u{10FFFF}',
    '😀',
  ]) {
    expect(() => checkWritable(text)).not.toThrow();
  }
});
