import { wordSet } from '../../text/lexicon/word-set.js';

/** Verbs that say that somebody is busy, not what happens; what they govern is no deed. */
export const vagueVerbs = wordSet(
  `support engage monitor liaise explore address promote signpost oversee tackle assist guide respond manage facilitate
  co-ordinate coordinate consider investigate develop improve increase reduce decrease enhance
  strengthen maintain sustain continue progress access utilise implement intervene empower enable nurture foster boost
  minimise maximise prioritise consolidate stabilise reassure motivate inspire advise safeguard protect
  work help cope cooperate co-operate collaborate participate interact connect consult network champion advocate
  evaluate optimise optimize encourage urge persuade challenge educate upskill reflect understand recognise
  acknowledge respect appreciate value accept realise struggle strive aim aspire hope wish want need remain become
  deal ensure target focus commit behave thrive flourish achieve settle bond identify determine seek clarify
  embed establish resolve overcome alleviate mitigate prevent rebuild revisit look think feel know handle
  track steer equip include involve consider appear act`,
);
