import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cannotJudge } from './cannot-judge.js';
import { sentencesOf } from './sentence.js';
import { wordsOf } from './word.js';

it.each([
  'Mum to ring GP',
  'Refer to CAMHS',
  'Agnieszka Kowalska to phone Żaneta at Bolton Lads and Girls Club',
  'mum 2 fone dentist re leos teeth b4 half term',
  'HV to weigh baby wkly x 6',
  'Attendance 95% by Easter',
  'Too young',
  'N/A',
  'I like my dog. I dont like when dad shouts',
  'Siân i helpu', // too short to say
  'Book dentist, café trip with Zoë & José',
  'Support',
])('%j is taken as English', (text) => {
  expect(cannotJudge(text)).toBeUndefined();
});

it.each([
  "Mam i ffonio'r meddyg teulu cyn dydd Gwener",
  "Bydd yr ymwelydd iechyd yn pwyso'r babi bob wythnos",
  'Mama zadzwoni do lekarza w piątek',
  'Pracownik socjalny pomoże rodzinie znaleźć mieszkanie przed końcem miesiąca',
  'ماں جمعہ تک ڈاکٹر کو فون کرے گی',
  'Ammi jumme tak doctor ko phone karegi aur appointment legi',
  'Mama va suna medicul până vineri și va face o programare',
  'Hooyo waxay la hadli doontaa dhakhtarka ka hor Jimcaha',
  'La mère va appeler le médecin avant vendredi',
  'Anne cuma gününe kadar doktoru arayacak ve randevu alacak',
  'মা শুক্রবারের মধ্যে ডাক্তারকে ফোন করবেন',
  '母亲将在周五之前给医生打电话',
])('%j is not', (text) => {
  expect(cannotJudge(text)).toBe('notEnglish');
});

it.each([
  'Mae hi eisiau mynd adref at ei mam',
  'Hoffi chwarae pêl-droed gyda Dad',
  'Chce wracać do mamy',
  'Ich will nach Hause',
  'annesiyle eve gitmek istiyor',
  'No quiero ir al colegio porque me pegan',
  'Ji nori namo pas mamos',
])('does not take a child’s few words in another language for English: %s', (text) => {
  expect(cannotJudge(text)).toBe('notEnglish');
});

it.each([
  'kayden sed he dnt like skool cos bulys',
  'wants to go home',
  'own room pls',
  'Laptop + dongle delivered to flat 9.',
])('takes English as it is written for English: %s', (text) => {
  expect(cannotJudge(text)).toBe(undefined);
});

it.each([
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['...', 'noWords'],
  ['12/10/2026', 'noWords'],
  ['👍', 'noWords'],
])('%j cannot be judged: %s', (text, because) => {
  expect(cannotJudge(text)).toBe(because);
});

it('gives words where they stand', () => {
  expect(wordsOf('👍 Leo’s half-term, £20').map(({ lower, from, to }) => [lower, from, to])).toEqual([
    ["leo's", 3, 8],
    ['half-term', 9, 18],
    ['20', 21, 23],
  ]);
});

it('ends sentences at stops and lines, and not after Mrs. or within 9.30', () => {
  const text = 'Mrs. Khan rings at 9.30 a.m. daily.\n- Dad reads. "Yes!" he said';
  expect(sentencesOf(text).map((sentence) => text.slice(sentence.from, sentence.to))).toEqual([
    'Mrs. Khan rings at 9.30 a.m. daily.',
    '- Dad reads.',
    '"Yes!"',
    'he said',
  ]);
});

it('takes any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      cannotJudge(text);
      for (const sentence of sentencesOf(text)) {
        expect(sentence.text).toBe(text.slice(sentence.from, sentence.to));
        for (const word of sentence.words) expect(text.slice(word.from, word.to)).toBe(word.text);
      }
    }),
  );
});
