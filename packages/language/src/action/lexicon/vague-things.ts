import { wordSet } from '../../text/lexicon/word-set.js';

/** Things too wide to be done or seen: a kind of help, a state, a worry; a light verb with one of these is no deed. */
export const vagueThings = wordSet(
  `support supports help advice guidance input intervention interventions work involvement engagement assistance
  encouragement reassurance monitoring oversight supervision liaison communication provision strategies strategy approach
  approaches options option steps measures services service agencies agency professionals resources opportunities
  opportunity needs need concerns concern issues issue problems problem difficulties behaviour behaviours wellbeing
  well-being welfare health hygiene safety attendance punctuality confidence self-esteem resilience relationship
  relationships boundaries routines routine consistency stability parenting skills skill progress development outcomes
  outcome attainment aspirations awareness understanding knowledge responsibility commitment choices choice attitude
  motivation independence environment situation circumstances matters things something anything stuff conditions
  home-life life lifestyle diet finances debt debts money arrears budgeting bullying anger anxiety mood emotions feelings
  emotional mental practical financial therapeutic pastoral holistic appropriate suitable adequate relevant positive
  healthy better best more less good effort efforts sanctions rewards praise stimulation attachment respite transition
  entitlements entitlement information contact arrangements arrangement package process pathway friendships trust bonds networks network necessary needed required someone somebody anyone anybody adjustments thing ones trouble potential harm risk risks planning info trend trends direction thought thoughts picture slack space chance chances journey voice
  effort role ways habits manners respect trust structure care matter voices goals targets values conduct tempers temper friendship warmth affection
  love kindness empathy pride discipline outreach gap gaps`,
);

/** Words of quality and degree, which say of a thing how it should be and never what it is. */
export const qualities = wordSet(
  `calm consistent clear firm fair kind loving warm nurturing stable safe secure strong regular good honest open sensible
  reasonable balanced quality real proper structured predictable flexible joined-up coordinated co-ordinated collaborative
  effective meaningful realistic caring sensitive understanding nice plenty fresh whole extra timely robust bespoke tailored
  age-appropriate child-centred trusting trusted active busy normal usual decent respectful polite`,
);

/** States and wishes: what is hoped for and cannot be counted. */
export const wishes = wordSet(
  `improve improves improved improving improvement better best more less increase increased increases increasing reduce
  reduced reduces reducing reduction decrease happier happy safer calmer confident confidence healthier healthy nicer
  kinder positive positively feel feels feeling enjoy cope copes manage manages able want wants settled settle stable
  resilient motivated supported independent aware proper properly thrive flourish fulfil fewer ongoing much harder stricter stronger closer clearer warmer gentler tougher firmer wiser braver enough tidier quieter
  cleaner fitter easier smoother happily properly steadier`,
);
