import type { ReasonTable } from '@kinform/engine';

const ofActions: ReasonTable = {
  deed: { quoted: '{words} says what will be done', unquoted: 'It says what will be done' },
  vagueVerb: {
    quoted: '{words} can mean many things: say what will be done',
    unquoted: 'A word can mean many things: say what will be done',
  },
  vagueThing: {
    quoted: '{words} can mean many things: say which',
    unquoted: 'A word can mean many things: say which',
  },
  wish: {
    quoted: '{words} is a wish until it says how much, or how it will be seen',
    unquoted: 'A wish says neither how much nor how it will be seen',
  },
  hedge: { quoted: '{words} leaves open whether it happens', unquoted: 'Some words leave open whether it happens' },
  figure: { quoted: '{words} can be counted', unquoted: 'There is a figure' },
  amount: { quoted: '{words} can be counted', unquoted: 'There is an amount' },
  frequency: { quoted: '{words} says how often', unquoted: 'It says how often' },
  shows: { quoted: '{words} can be seen when it is done', unquoted: 'It can be seen when it is done' },
  onTheDay: {
    quoted: '{words} is the day on which it can be seen',
    unquoted: 'It names the day on which it can be seen',
  },
  end: { quoted: '{words} says until when', unquoted: 'It says until when' },
  datePassed: { quoted: '{words} has passed', unquoted: 'The day has passed' },
  frequencyOnly: {
    quoted: '{words} says how often, not until when',
    unquoted: 'It says how often, not until when',
  },
  noEnd: { quoted: '{words} has no end', unquoted: 'It has no end' },
  person: { quoted: '{words} is one person', unquoted: 'One person is named' },
  writer: { quoted: '{words} is whoever writes this', unquoted: 'Whoever writes this will do it' },
  agency: { quoted: '{words} is a service, not a person', unquoted: 'A service is named, not a person' },
  postOnly: { quoted: '{words} is a post: add the name', unquoted: 'A post is named: add the name' },
  several: { quoted: '{words} are several: name the one who sees to it', unquoted: 'Several are named, not one' },
  nobodyYet: { quoted: '{words} is nobody yet', unquoted: 'Nobody is named yet' },
};

const ofVoices: ReasonTable = {
  childsOwnWords: { quoted: '{words} are the child’s own words', unquoted: 'The child’s own words are there' },
  childSaid: { quoted: '{words} tells what the child said', unquoted: 'It tells what the child said' },
  childWishes: { quoted: '{words} tells what the child wants or feels', unquoted: 'It tells what the child wants' },
  childSeen: { quoted: '{words} was seen of the child', unquoted: 'It tells what was seen of the child' },
  adultsView: { quoted: '{words} is what an adult says or thinks', unquoted: 'It is what an adult says or thinks' },
  standsIn: { quoted: '{words} stands in for an answer', unquoted: 'It stands in for an answer' },
  toldOfThisCase: { quoted: '{words} tells of this child', unquoted: 'It tells of this child' },
  fitsAnyChild: { quoted: '{words} could be said of any child', unquoted: 'It could be said of any child' },
};

const ofPlainWords: ReasonTable = {
  jargon: {
    quoted: '{words} may mean nothing to the family: try {instead}',
    unquoted: 'A word may mean nothing to the family: try {instead}',
  },
  abbreviation: {
    quoted: '{words} is an abbreviation that is not explained: write it out',
    unquoted: 'An abbreviation is not explained: write it out',
  },
  blaming: {
    quoted: '{words} may sound like blame. Better: {instead}',
    unquoted: 'Some words may sound like blame. Better: {instead}',
  },
};

/** Words of every reason that judgements of British English give. */
export const reasons: ReasonTable = { ...ofActions, ...ofVoices, ...ofPlainWords };
