import type { Evidence } from '@kinform/engine';
import type { Reading, Token } from './token.js';
import { doVerbs, sayVerbs, seeVerbs, showVerbs } from './lexicon/verbs.js';
import { grownUps, men, women } from './lexicon/people.js';
import { wordAt } from './token-at.js';

const words = (list: string) => new Set(list.split(/\s+/));
/** What only a worker says of "I". */
const worksAs =
  words(`visited observed met spoke asked saw noticed explained discussed completed used showed introduced undertook gathered
  attempted witnessed interviewed consulted contacted phoned rang emailed assessed recommend attended supported encouraged advised referred`);
const worksOn = words(
  'visit visits observation observations assessment concern concerns role manager caseload supervision opinion session sessions colleague colleagues knowledge report involvement',
);
/** What only a parent says is "my". */
const bringsUp = words(
  'son daughter child children kids baby babies boy boys girl girls partner husband wife ex youngest eldest oldest toddler twins pregnancy bump unborn',
);
/** What a child says is "my", beside the people of a family. */
const childsOwn =
  words(`brother brothers sister sisters bed bedroom room friend friends toys toy dog cat rabbit hamster class homework phone xbox birthday
  tummy teddy tablet house school bike pencil games game mates mate real head own best little big baby's head family bedtime tea pens`);
const feels =
  words(`like love hate want wish miss play live sleep feel hope get go hide cry worry dream think don't dont can't cant wanna need
  draw watch eat am always sometimes just really never am see hear know listen look do would i'd wouldn't won't`);
/** What a worker also says is "my"; any other thing of "mine" is a child's where the text speaks of no child. */
const atWork = words(
  'view experience team office understanding impression sense records notes car lap hand finger sleeve face phone lanyard arm first last next',
);
const ofAChild = new Set('he she him her his their child children'.split(' '));

/** Whose "I" a text outside quotation marks is written with; undefined where nobody says "I". */
export function firstPersonOf(
  reading: Reading,
): { who: 'child' | 'worker' | 'parent'; evidence: Evidence[] } | undefined {
  const signs = {
    child: [] as Evidence[],
    worker: 0,
    parent: 0,
    guess: 0,
    past: 0,
    mine: [] as Evidence[],
    others: 0,
    first: 0,
    tells: begins.test(reading.tokens[0]?.lower ?? '') ? 1 : 0,
  };
  reading.tokens.forEach((token, at) => count(reading.tokens, token, at, signs));
  if (signs.first === 0) return undefined;
  const speaksOfChild = signs.others > 0 || reading.tokens.some((token) => token.person?.who === 'child');
  if (!speaksOfChild) signs.child.push(...signs.mine);
  const who = writerOf(signs);
  return who && { who, evidence: who === 'child' ? signs.child : [] };
}

/** A worker by a worker's deeds, a parent by "my son" or by guesses at another's mind; who speaks more of others than of "I" is no child. */
function writerOf(signs: Signs): 'child' | 'worker' | 'parent' | undefined {
  if (signs.worker > 0) return 'worker';
  if (signs.tells > 0 && signs.others >= signs.first) return 'parent';
  if (signs.parent === 0 && signs.others > signs.first) return signs.past > 0 ? 'worker' : 'parent';
  if (signs.parent > 0 || signs.guess > signs.child.length) return 'parent';
  return signs.child.length > 0 ? 'child' : undefined;
}

interface Signs {
  child: Evidence[];
  worker: number;
  parent: number;
  guess: number;
  past: number;
  mine: Evidence[];
  others: number;
  first: number;
  /** The text begins with "he" or "she", as one tells of another. */
  tells: number;
}

function count(tokens: readonly Token[], token: Token, at: number, signs: Signs): void {
  const next = tokens[at + 1];
  const word = token.lower;
  if (ofAChild.has(word.replace(/'(?:s|d|ll|ve|re)$/, ''))) signs.others += 1;
  if (/^(?:i|i'm|i've|i'd|i'll|im|my)$/.test(word)) signs.first += 1;
  if (token.before === 3 && isClippedSaying(tokens, at)) signs.worker += 1;
  if (!next || next.before === 3) return;
  if (word === 'my') mine(token, next, signs);
  else if (word === 'i') says(tokens, token, at, signs);
  else if (/^(?:i'm|im|i'd|i'll|i've)$/.test(word)) {
    if (atWorkAfter[word]?.test(next.lower)) signs.worker += 1;
    else signs.child.push(own(token, next));
  }
}

/** "Said bye bye and gave me …", "Told me": whoever begins so tells of the child. */
function isClippedSaying(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  return /^(?:said|told|says|whispered|replied|showed|gave)$/.test(word) && !/^(?:i|my)$/.test(next);
}

function own(token: Token, next: Token): Evidence {
  return { reason: 'childsOwnWords', from: token.from, to: next.to };
}

const begins = /^(?:he|she|he's|she's)$/;
const atWorkAfter: Readonly<Record<string, RegExp | undefined>> = {
  "i'll": /^(?:catch|revisit|update|visit|see|speak|arrange|contact|complete|add|observe|chase)$/,
  "i've": /^(?:worked|known|been|visited|observed|supported|sent|given|arranged|emailed|left|booked|tried|spoken|met)$/,
};
const had = /^(?:no|known|worked|visited|observed|met|concerns|some|supported|discussed)$/;

function says(tokens: readonly Token[], token: Token, at: number, signs: Signs): void {
  const next = wordAt(tokens, at + 1);
  if (isPast(next)) signs.past += 1;
  if (next === 'had' && wordAt(tokens, at - 1) === 'if') signs.child.push(own(token, tokens[at + 1] ?? token));
  if (worksAs.has(next) || (next === 'have' && had.test(wordAt(tokens, at + 2)))) signs.worker += 1;
  else if (guesses(tokens, at)) signs.guess += 1;
  else if (feels.has(next)) signs.child.push(own(token, tokens[at + 1] ?? token));
}

/** "I just want him to", "I think she": of somebody else's mind; a child says it too, but then more besides. */
function guesses(tokens: readonly Token[], at: number): boolean {
  const soon = tokens.slice(at + 1, at + 4).filter((token) => token.before === 0);
  const verb = soon.findIndex((token) =>
    /^(?:want|wish|hope|need|know|think|feel|believe|tell|told|try|let|worry)$/.test(token.lower),
  );
  const [next, second] = [tokens[at + verb + 2], tokens[at + verb + 3]];
  return verb >= 0 && [next, second].some(isOther);
}

function isOther(token: Token | undefined): boolean {
  return token?.person?.who === 'child' || /^(?:he|she|him|her|he's|she's)$/.test(token?.lower ?? '');
}

function isPast(word: string): boolean {
  return [sayVerbs, showVerbs, doVerbs, seeVerbs].some((list) => list.get(word)?.tense === 'past');
}

function mine(
  token: Token,
  next: Token,
  signs: { child: Evidence[]; mine: Evidence[]; worker: number; parent: number },
): void {
  const evidence = { reason: 'childsOwnWords', from: token.from, to: next.to };
  if (worksOn.has(next.lower)) signs.worker += 1;
  else if (bringsUp.has(next.lower)) signs.parent += 1;
  else if (childsOwn.has(next.lower) || women.has(next.lower) || men.has(next.lower) || grownUps.has(next.lower)) {
    signs.child.push(evidence);
  } else if (!atWork.has(next.lower)) signs.mine.push(evidence);
}
