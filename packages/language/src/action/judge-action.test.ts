import type { ReadingScene } from '@kinform/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeAction } from './judge-action.js';

const scene: ReadingScene = { at: '2026-11-24', calendar: {} };
const names = { S: 'specific', M: 'measurable', T: 'timeBound', A: 'assigned', V: 'vague' } as const;

/** The letters of the verdicts that hold: Specific, Measurable, Time-bound, Assigned, Vague. */
function lettersOf(text: string): string {
  const judged = judgeAction(text, scene);
  if (!judged.judged) return judged.because;
  return Object.entries(names)
    .map(([letter, name]) => (judged[name].holds ? letter : '.'))
    .join('');
}

/** The words of a text that one verdict quotes, by reason. */
function quotes(text: string, name: (typeof names)[keyof typeof names]): string[] {
  const judged = judgeAction(text, scene);
  return judged.judged ? judged[name].evidence.map(({ reason, from, to }) => `${reason}: ${text.slice(from, to)}`) : [];
}

it.each([
  ['SMTA.', 'Sarah Jones to phone the dentist and book Leo in by Friday 4 December'],
  ['SM.A.', 'Dad reads with Maya for ten minutes each evening'],
  ['.MT..', "Jay's attendance is 95% by Easter"],
  ['....V', 'CAMHS to be considered if appropriate'],
  ['SMTA.', 'Nan collects Ellis from nursery every Thursday until the end of term'],
  ['SMTA.', 'Agnieszka to hand in the free school meals form at the office tomorrow'],
  ['SM.A.', 'SENCO (Mrs Okafor) completes the EHCP request'],
  ['....V', 'Improve behaviour'],
  ['...AV', 'Mum and Dad to be consistent with boundaries'],
  ['SMT..', 'School to refer to speech and language therapy by the end of the autumn term'],
  ['SM.AV', 'Social worker to book a respite weekend if possible'],
  ['.M..V', 'Weekly support sessions'],
  ['SMTA.', 'Priya (FSW) to visit at home on 3rd February and go through the bills with Mum'],
  ['...AV', 'Keyworker to look into activities for the boys'],
  ['SMTA.', "GP appointment for Amina's eczema on 12/01/27, Mum to take her"],
  ['....V', 'All professionals to share information as appropriate'],
  ['.M...', 'No missed appointments'],
  ['...AV', 'Jordan to manage his anger'],
  ['SM.A.', 'Landlord to replace the broken bedroom window'],
  ['SMTA.', 'PC Lowe to deliver a talk to Year 9 on 14 May'],
  ['SM.A.', 'Mum keeps a food diary for Isla'],
  ['....V', 'Explore housing options with the council'],
  ['..TAV', 'Mum will try to be more patient over the next month'],
  ['SMT.V', 'Home visit next week where possible'],
  ['....V', 'To be safe'],
  ['SM.A.', 'Mum to ring housing about the damp'],
  ['SMTA.', 'Complete benefits check with Ngozi at CAB before 15th January - Mum'],
  ['....V', "Ensure children's emotional needs are met"],
  ['SM...', 'Beds delivered for both girls'],
  ['SMT..', 'Debt Relief Order application submitted by 30 June 2027'],
  ['SM.A.', 'Class teacher sends home a reading record every Friday'],
  ['SM.A.', 'Step-dad to put \u00a35 in the savings tin each week'],
  ['SMTA.', 'Housing officer Dawn Pike to inspect the flat on Tues 8 Dec and email the list of repairs'],
  ['SM.A.', 'Ryan to have a drug test at the clinic every fortnight'],
  ['....V', 'Positive parenting strategies to be implemented'],
  ['....V', 'Promote healthy lifestyle'],
  ['...AV', 'Teacher to give Amir lots of encouragement'],
  ['....V', 'Support with debt'],
  ['SM.A.', 'Mrs Begum has joined the ESOL class at the library, two mornings a week'],
  ['S..A.', 'Josh to sit next to Mr Evans at the front in science'],
  ['SMT..', 'Deep clean of kitchen completed by 14 January'],
  ['...AV', 'Dad to spend more quality time with the children'],
  ['SMTA.', 'Dad takes Ollie to the park for an hour on Saturday mornings until the next review'],
  ['SMT..', 'Young carers assessment to be completed within 20 working days'],
  ['....V', 'Raise self-esteem'],
  ['.M...', 'Zero exclusions'],
  ['...AV', 'School nurse to give advice on sleep'],
  ['....V', 'Police to increase patrols where possible'],
  ['...AV', 'Victim to be supported by IDVA'],
  ['SM.A.', 'Paul pays \u00a320 a month to the council tax arrears by standing order'],
  ['....V', 'Maintain tenancy'],
  ['....V', 'To engage in positive activities'],
  ['...AV', 'Kyle to stay out of trouble'],
  ['S..A.', 'Kyle to hand his vape in at reception'],
  ['....V', "Further exploration of dad's mental health"],
  ['SM...', 'Home fire safety check booked'],
  ['SM.A.', 'Family support worker to deliver six sessions of Triple P at home'],
  ['....V', 'Positive attachment to be promoted'],
  ['SMTA.', "Leah's dad to fill in the passport form with her and post it before the school trip"],
  ['SM.A.', 'I am going to text my drugs worker when I get a craving and write it in my book every day'],
  ['SMT..', 'Nursery place to start Monday 4 January, 15 hours'],
  ['SMT..', 'Bus pass ordered by half term'],
  ['SM.A.', 'Mum to attend all four antenatal appointments'],
  ['.M...', 'Attendance above 90%'],
  ['S..A.', 'Parents to stop discussing court in front of the children'],
  ['SMTA.', "Oluwaseun's teacher to send his spellings home by Wednesday 2 December"],
  ['....V', 'Referral to appropriate services'],
  ['SMTA.', 'mgm to have the baby overnight sat 5th so mum can sleep'],
  ['....V', 'To work on independence'],
  ['....V', 'Child to achieve potential'],
  ['S..A.', 'Shanice to show the class her Lego model'],
  ['....V', 'Communication to be kept open between parents'],
])('%s %s', (letters, text) => {
  expect(lettersOf(text)).toBe(letters);
});

it('quotes what speaks for a verdict and against it', () => {
  expect(quotes('Mum to ring the dentist by Friday', 'timeBound')).toEqual(['end: by Friday']);
  expect(quotes('Mum to ring the dentist every Friday', 'timeBound')).toEqual(['frequencyOnly: every Friday']);
  expect(quotes('Mum to ring the dentist asap', 'timeBound')).toEqual(['noEnd: asap']);
  expect(quotes('Mum rang the dentist on 2 March 2026', 'timeBound')).toEqual(['datePassed: 2 March 2026']);
  expect(quotes('Sarah Jones to ring the dentist', 'assigned')).toEqual(['person: Sarah Jones']);
  expect(quotes('School to ring the dentist', 'assigned')).toEqual(['agency: School']);
  expect(quotes('Mum to ring the dentist if needed', 'vague')).toEqual(['hedge: if needed']);
  expect(quotes('Mum to engage with services', 'vague')).toContain('vagueVerb: engage');
});

it('gives the last day that is named', () => {
  expect(judgeAction('Dad to ring by 3 December and visit within six weeks', scene)).toMatchObject({
    by: '2027-01-05',
  });
});

it.each([
  ['', 'empty'],
  ['12/10/2026', 'noWords'],
  ['Mama zadzwoni do lekarza w piątek', 'notEnglish'],
])('%j cannot be judged', (text, because) => {
  expect(judgeAction(text, scene)).toEqual({ judged: false, because });
});

it('takes any string and quotes within it', () => {
  const bits = fc.constantFrom(
    'Mum',
    ' to ',
    'ring',
    '12/10/26',
    ' by ',
    'Friday',
    ' 6 weeks',
    '\n',
    '- ',
    'if needed',
    '\ud800',
    '£',
    'Əli',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(bits, { maxLength: 25 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const judged = judgeAction(text, scene);
      if (!judged.judged) return;
      for (const name of Object.values(names)) {
        for (const { from, to } of judged[name].evidence) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
