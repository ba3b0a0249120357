import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { judgeReason } from './judge-reason.js';

const read = (text: string) => {
  const reason = judgeReason(text);
  if (!reason.judged) return reason.because;
  return reason.placeholder.holds ? 'placeholder' : reason.general.holds ? 'general' : 'ofThisCase';
};

describe('judgeReason', () => {
  it.each([
    'n/a',
    'N.A.',
    'none',
    '-',
    '.',
    '?',
    'TBC',
    'to follow',
    'See above',
    'as sibling',
    'Same as Amy',
    'Not applicable',
    'not known',
    'No reason given',
    'ditto',
  ])('takes %j for no reason', (text) => expect(read(text)).toBe('placeholder'));

  it.each([
    'Did not want to engage',
    'Declined',
    'Declined to take part.',
    'Not available at time of visit',
    'Child was at school',
    'Too young',
    'He is too young to give his views.',
    'Leo did not wish to speak to me.',
    'Unable to obtain due to time constraints',
    'Young person refused to engage with the assessment',
    'The child was not present at the meeting.',
    'Amy was absent',
    'Did not feel comfortable talking',
    'Several attempts made but unsuccessful',
    'Parent did not give permission',
    'Child asleep at time of visit',
    'Not seen due to sickness',
  ])('finds that %j would fit any child', (text) => expect(read(text)).toBe('general'));

  it.each([
    'Tomasz was at a hospital appointment in Leeds on Tuesday and the bus home was late.',
    'I tried the feelings cards twice in the den at nursery; Leo put them back in the box and asked for his mum.',
    'Amy has been staying with her aunt in Wigan since 4 March and her mum would rather we wait until she is back on Friday.',
    'Kai shook his head, pulled his hood up and went to his room when I asked about home.',
    'She said "not today, my rabbit died" and asked whether I could come back on Monday.',
    'Baby was born nine weeks early and is still in an incubator on the neonatal ward.',
    'His father would not let us in on either visit and the school has not seen Jay since October.',
    'Aisha had her GCSE maths exam that morning and was too anxious about it to sit with us.',
    'He will only talk to Mrs Green, who is off until after Easter.',
  ])('finds that %j is of this case', (text) => expect(read(text)).toBe('ofThisCase'));

  it('steps back from what is not English, and from nothing', () => {
    expect(read('')).toBe('empty');
    expect(read('Nie chciał rozmawiać, ponieważ był zmęczony po szkole i bardzo chciał iść do domu.')).toBe(
      'notEnglish',
    );
  });

  it('takes any string and points only into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const reason = judgeReason(text);
        if (!reason.judged) return;
        for (const { from, to } of [...reason.placeholder.evidence, ...reason.general.evidence]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
