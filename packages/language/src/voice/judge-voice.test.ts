import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { judgeVoice } from './judge-voice.js';

/** c: the child's voice, v: verbatim, o: observed, a: adults only, p: stands in for an answer. */
const read = (text: string): string => {
  const voice = judgeVoice(text);
  if (!voice.judged) return voice.because;
  const { childsVoice, verbatim, observed, adultOnly, placeholder } = voice;
  return [
    childsVoice.holds && 'c',
    verbatim.holds && 'v',
    observed.holds && 'o',
    adultOnly.holds && 'a',
    placeholder.holds && 'p',
  ]
    .filter(Boolean)
    .join('');
};

describe('judgeVoice', () => {
  it.each([
    ['cv', '“I like it when dad comes. We make pancakes.”'],
    ['cv', 'I like my school and my friends but I hate it when mum and dad shout.'],
    ['cv', 'i dont like it when mum shouts i want to live with nan'],
    ['cv', 'Amy told me "I don\'t like the dark".'],
    ['cv', "Asked what she'd change, Mia said: 'Dad's new girlfriend. She doesn't like me.'"],
    ['cv', 'Mum thinks he is doing well at school. Leo says "I hate school because no one plays with me."'],
    ['cv', 'Dad asked him if he was OK and he said "leave me alone".'],
    ['cv', "Her answer to the question about wishes: there'd be food in the fridge."],
    ['cv', 'My lad told me last night can you and dad just be nice.'],
    ['cv', 'He used his talker to say MUM HOSPITAL SAD and then WANT NAN.'],
    ['cv', '“Nanny is poorly and Mummy cries in the car.”'],
    ['cv', 'Alfie (6): crisps'],
    ['cv', "Tomasz (11): dad's ok when he's not drinking."],
    ['cv', 'I asked Halima what makes her happy. Chips and Nani.'],
    ['cv', 'Why not 10? wifi.'],
    ['cv', 'You lot never listen anyway.'],
    ['cv', 'What has changed since the last one of these? (Tyrese, at the start)'],
    ['cv', 'In her words its like living on eggshells.'],
    ['cv', "I want to live at Nain's she says, it's quiet."],
    ['cv', 'Zofia like water. Her words at snack.'],
    ['cv', "Ibrahim's text last Thursday: cba with school"],
    ['cv', 'Note in worry box – please can someone make them stop'],
    ['cv', 'He just says dunno, its all right.'],
    ['cvo', 'Scribbled black over the page and wrote SORRY MUM underneath.'],
    ['cvo', "Picked at her sleeve. Asked about eating – I'm not hungry at school."],
    ['cvo', 'Sasha hid under the coats. After a while she whispered "is he gone".'],
    ['cvo', 'Dev signed "more" and "home" in Makaton and pulled me towards the door.'],
  ])('hears the child in words (%s): %s', (expected, text) => expect(read(text)).toBe(expected));

  it.each([
    'Amy told me she likes living with her nan and wants to stay there.',
    'Kai wishes that he could see his brother more.',
    'She would like mum to stop drinking.',
    'He would be glad of somebody to play chess with.',
    'She is frightened of finding her mum on the floor again.',
    'Zara wrote in her worry book that she is scared at night.',
    'He scored his week 4 out of 10 and explained that Thursdays are the worst.',
    "Lola's view is that it is unfair that her brother gets to stay up.",
    'Through the interpreter Zuzanna explained that people think she is stupid.',
    'Feelings chart circled: lonely, tired.',
    'Worst thing: when they argue. Best thing: swimming.',
    'Home 3/10, school 6/10 because of Mr Ali.',
    'Her reasons for not coming in: the toilets, maths.',
    'Grumbled that he never gets a turn because of the baby.',
    "Doesn't want a new school.",
    'worrys about being late, becuase mum cant get up',
    'Was very clear with me that he will not go back.',
    'Begged not to be sent there this weekend.',
    'Worried mum will die too.',
  ])('hears what is told of the child: %s', (text) => expect(read(text)).toBe('c'));

  it.each([
    'Reached for her bottle and smiled at mum.',
    'Too young to speak; smiled and reached for mum.',
    'I observed Leo hide behind the sofa when the doorbell rang.',
    'He clung to his nursery worker and would not let go.',
    'Woke when dad came in, kicked her legs and gurgled. Gazed at his face throughout the feed.',
    'He flinched when the door slammed and put his hands over his ears.',
    'Chose the crying face card three times and pushed the happy one onto the floor.',
    'Stands at the window from three o’clock with his shoes on. Checks the bolts on the door twice.',
    'Hood up, arms crossed, back to the wall.',
    'At the 20 week scan baby turned away from the probe and sucked a thumb.',
  ])('sees what is observed: %s', (text) => expect(read(text)).toBe('co'));

  it.each([
    "Mum said 'he is fine'.",
    'Dad told me “he never listens to a word I say”.',
    'Mum reports that he is happy and sleeping well.',
    'School say she is settled and has a good group of friends.',
    'Leo is a happy child who is meeting all his milestones.',
    'I have no concerns about Amy. I visited the home and it was clean.',
    'Presents as well. Appears settled. Attachment is good.',
    'Ben has ADHD and would benefit from a mentor.',
    "The family used the 'Three Houses' tool. Mum feels that he has made progress.",
    "Mum describes him as 'a handful' and 'always on the go'.",
    'My son is happy at school and I have no worries about him.',
    'I just want him to be happy and safe.',
    'If baby Alfie could talk he would say “I love my mummy”.',
    'Parents hope that the baby will be born healthy and come home to a calm house.',
    'Her brother says she cries at night because of the noises upstairs.',
    'It is believed that she is frightened of her father.',
    'The boys’ room and the girls’ room were clean and tidy.',
    'Research tells us that children can feel frightened.',
    'Happy – settled boy with lots of friends.',
    'Engages well, smiles and chats.',
    'Lovely manners, says please and thank you.',
    'If Rosie could speak she would probably say that she wants a tidy house.',
    'It is clear that she is taking on too much at home.',
    'Best thing is that mum has engaged well with the plan.',
    'Ella (7): bright, sociable girl, no concerns at home.',
    'What needs to happen? Mum to attend the group.',
    'Complains of tummy aches most mornings, according to mum.',
    'She will miss her aunt, any child would.',
  ])('hears only adults: %s', (text) => expect(read(text)).toBe('a'));

  it.each([
    'n/a',
    'none',
    'too young',
    'see above',
    'as sibling',
    'same as Amy',
    'not applicable',
    'TBC',
    'to follow',
    'unable to obtain',
    'not verbal',
    '.',
    '-',
    '?',
    'Child is too young to give views',
    'Views not sought at this time.',
    'Did not wish to take part.',
    'Refer to school report',
    'Baby is 3 weeks old and unable to express views.',
    'Father refused permission for the children to be spoken to.',
    "The child's wishes and feelings have been taken into account throughout.",
    'Lily was asleep.',
    'Worksheet attached',
    "[Insert child's views here]",
    'the views were obtained and have been considered as part of this assessment',
    'ask him',
    'pass',
    'Copy over from last EHA',
    'will observe next week and add',
    "I've sent the All About Me sheet home, waiting for it back",
  ])('knows a stand-in: %j', (text) => expect(read(text)).toBe('p'));

  it('knows a stand-in with an adult’s summary after it', () => {
    expect(read('Too young to say, however both parents describe a contented baby who sleeps well.')).toBe('ap');
  });

  it('says which words speak for it', () => {
    const text = 'Mum thinks all is well. Leo says “I hate maths” and hid under the table.';
    const voice = judgeVoice(text);
    const words = (verdict: { evidence: { from: number; to: number }[] }) =>
      verdict.evidence.map(({ from, to }) => text.slice(from, to));
    expect(voice.judged && words(voice.verbatim)).toEqual(['I hate maths']);
    expect(voice.judged && words(voice.observed)).toEqual(['Leo says “I hate maths” and hid under']);
  });

  it('steps back from nothing, and from what is not English', () => {
    expect(read('')).toBe('empty');
    expect(read('  \n ')).toBe('empty');
    expect(read('Lubię chodzić do szkoły, ale nie lubię, kiedy mama i tata krzyczą na siebie wieczorem.')).toBe(
      'notEnglish',
    );
  });

  it('takes any string and points only into it', () => {
    const pieces = fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      ' ',
      '\n',
      '. ',
      ': ',
      'Amy',
      'said',
      'I',
      'my',
      'mum',
      'hid',
      '\ud800',
      '\udc00',
      '😀',
      'ß',
      'not',
      '«',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const voice = judgeVoice(text);
        if (!voice.judged) return;
        const { judged: _, ...verdicts } = voice;
        for (const { holds, evidence } of Object.values(verdicts)) {
          expect(evidence.length > 0).toBe(holds);
          for (const { from, to } of evidence) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
