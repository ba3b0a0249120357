import { describe, expect, it } from 'vitest';
import { judgeAction } from './judge-action.js';

const scene = { at: '2026-11-24', calendar: {} };

function judged(text: string): { specific: boolean; vague: boolean } {
  const judgement = judgeAction(text, scene);
  if (!judgement.judged) throw new Error('It could not be judged.');
  return { specific: judgement.specific.holds, vague: judgement.vague.holds };
}

describe('an action that says nothing to be seen is vague', () => {
  it.each([
    ['a quality of things or people', 'Bedrooms to be clean and tidy'],
    ['a graded state', 'The twins to be properly fed and clothed'],
    ['an idiom with the shape of a deed', 'Gran to do her bit'],
    ['a look', 'Tenancy officer to have a look at the arrears'],
    ['a light verb with a quality', 'Mum to show patience and kindness'],
    ['a light verb with a condition', 'Get organised'],
    ['a quality by its ending', 'Build independence'],
    ['more of a company', 'Dad and Ava to spend more time together'],
    ['a contact for the sake of help', 'Outreach worker to visit weekly to offer reassurance'],
    ['a contact alone', 'Fortnightly visits'],
    ['what nobody can see, done by nobody', 'Boundaries to be checked'],
    ['talk to a crowd', 'Deputy to chase CAMHS'],
    ['advice', 'Mother is advised to eat well'],
    ['a question', 'Parenting course at the hub?'],
    ['a ban with no more to it', "Don't shout"],
    ['a condition with no deed', 'If it gets bad again they know to get in touch'],
  ])('%s: %s', (_, text) => {
    expect(judged(text)).toMatchObject({ vague: true });
  });
});

describe('an action that looks alike and can be seen is specific', () => {
  it.each([
    ['whom one goes to', 'Siân sees her GP about her low mood'],
    ['where one is taken', 'Take Ewan to the dentist in the Easter holidays'],
    ['who is brought', 'Gran brings Isla'],
    ['a stated place', 'Mentor to meet Ellie at the gate every morning'],
    ['a fund or chart by its first word', 'Fridge and cooker from the welfare fund'],
    ['work that is a thing', 'Mr Dean to mark his work with him after lunch'],
    ['a visit for a deed', 'Midwife to visit on Monday to weigh Poppy'],
    ['a condition that ends with a day', 'Until the gate is fitted on 3 May the dog stays in the yard'],
  ])('%s: %s', (_, text) => {
    expect(judged(text)).toEqual({ specific: true, vague: false });
  });
});

it.each([
  ['LB to drop the beds off', 'LB'],
  ['Form handed in by Obinna Eze', 'Obinna Eze'],
  ['SENCo → request form to the panel', 'SENCo'],
])('“%s” names %s', (text, name) => {
  const judgement = judgeAction(text, scene);
  const evidence = judgement.judged && judgement.assigned.holds ? judgement.assigned.evidence : [];
  expect(evidence.map(({ from, to }) => text.slice(from, to))).toEqual([name]);
});
