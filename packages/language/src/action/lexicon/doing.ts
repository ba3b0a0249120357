import { wordSet } from '../../text/lexicon/word-set.js';

/** Words between a person and the deed: "to ring", "will ring", "has agreed to ring". */
export const modals = wordSet(
  "to 2 will shall should can could may might must gonna won't wont not doesn't agrees agreed is are has have going can't cannot needs need",
);
/** A person after one of these is not who does it but to whom, with whom or whether it is done. */
export const objectMarkers = wordSet(
  `to for with from of about on in at if when until till before after that while because unless than between towards re
  regarding whether where how via per or into off around including near like against without over`,
);
/** Words that join the people of a list. */
export const joins = wordSet('and & n with plus or also then both together');
/** Verbs of a state: whoever feels, wants or knows does nothing that is agreed. */
export const stateVerbs = wordSet(
  'feel feels want wants enjoy enjoys become becomes seem seems know knows cope copes benefit benefits understand understands',
);
/** After "to be": what is hoped of a person or done to them. */
export const states = wordSet(
  `happy happier dry asleep clean safe safer able confident calmer calm well healthy healthier aware back more less better fully free fit
  sure proud part known seen shown given made put kept told sent taken met heard read fed held lent hurt ready sorted organised organized`,
);
/** Labels of a note before a person. */
export const labels = wordSet(
  'action owner lead who by responsible person actions outcome goal target task plan next step the kids children boys girls twins all',
);
