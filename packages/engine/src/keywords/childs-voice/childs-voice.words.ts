import { rowInWords } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of `childsVoice` in British English. */
export const childsVoiceWords: KeywordWords = {
  findings: {
    'childsVoice.placeholder': () => ({
      message: 'Write what this child said, or what you saw the child do',
      hint: 'However young, and whatever way the child has of showing it. If it could not be had, say why.',
    }),
    'childsVoice.adultOnly': () => ({
      message: 'Add what the child said or did; this is only what adults say',
      hint: 'In the child’s own words, or as you saw it. What adults think belongs with their views.',
    }),
    'childsVoice.sameAsChild': (params) => ({
      message: `This is almost the same as what is written for ${rowInWords(params)}`,
      hint: 'Each child is heard alone. Write what only this child said or did.',
    }),
    'childsVoice.sameAsAdult': ({ name }) => ({
      message: `This is almost the same as what ${name === undefined ? 'an adult' : name} says`,
      hint: 'Write what the child said or did, in the child’s own words.',
    }),
    'childsVoice.notThisCase': () => ({
      message: 'Say why this child could not be heard',
      hint: 'A reason that is true of this child and family, not one that would fit any.',
    }),
    'childsVoice.noNextStep': () => ({
      message: 'Say what will be done so that this child is heard',
      hint: 'Who will try again, how and when.',
    }),
    'childsVoice.kindDiffers': ({ why }) => ({
      message:
        why === 'nothingSeen'
          ? 'Say what was seen of the child, or change what kind of voice this is'
          : 'Add the child’s own words, or change what kind of voice this is',
      hint:
        why === 'nothingSeen'
          ? 'What the child did or showed, and when.'
          : 'As the child said them, in quotation marks.',
    }),
  },
  reasons: {
    noWords: { quoted: '{words} has no words in it', unquoted: 'There are no words in the answer' },
    sameAsChild: { quoted: '{words} stands there too', unquoted: 'The same text stands there too' },
    sameAsAdult: { quoted: '{words} stands there too', unquoted: 'The same text stands there too' },
    noOwnWords: { quoted: 'No words of the child in {words}', unquoted: 'There are no words of the child in it' },
    nothingSeen: { quoted: 'Nothing that was seen in {words}', unquoted: 'There is nothing in it that was seen' },
  },
};
