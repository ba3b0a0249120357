const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words that speak of asking for views, of when, by whom and why not; no view is in them. */
export const processWords =
  words(`child child's children baby babies boy boys girl girls young person people pupil student toddler infant
  twins sibling siblings sibling's brother sister brother's sister's unborn newborn born both all each everyone
  view views wish wishes feeling feelings voice voices opinion opinions thought thoughts words comment comments perspective input
  contribution feedback response answer answers information info detail details report reported record recorded records
  obtain obtained obtaining gain gained gather gathered seek sought seeking get got give gave given giving share shared collect collected
  capture captured ascertain ascertained express expressed expressing say said speak spoken spoke speaking talk talking talked tell told
  verbalise verbalised communicate communicating communication articulate discuss discussed ask asked asking consult consulted explore
  explored know known unknown understand understanding complete completed completing fill filled update updated add added
  attach attached follow followed revisit revisited confirm confirmed provide provided available applicable relevant required appropriate
  possible impossible able unable attempt attempts attempted try tried made make successful unsuccessful decline declined declines refuse
  refused refuses engage engaged engaging engagement participate participated join attend attended present absent away asleep sleeping
  nap ill poorly unwell off out busy chance opportunity time times moment stage point date today tomorrow week weeks month months year
  years day days old age aged ages yet still currently next last meeting meetings visit visits appointment session sessions review
  assessment assessments plan form forms section sections page part box sheet document tool separate separately see refer above below
  previous previously earlier other same similar ditto copy seen met meet home school nursery setting hospital clinic
  worker workers social practitioner professional professionals staff teacher family mum mum's mother mother's dad dad's father father's
  parent parents parent's carer carers involved involvement taken account considered consider included throughout process sit sat
  down course due limited needs complex disability disabilities learning difficulties delay language english verbal verbally non-verbal
  nonverbal preverbal pre-verbal non pre speech too young small little early immature full fully only just very really quite so such
  however though half term term christmas holiday holidays easter nothing none no not none na nil further more
  else add direct directly done do does did doing need needed wishing want wanted want-to capacity cognitive level developmental stage
  chose choose chosen forthcoming pending tbc tba follow-up work tools relationship built established rapport name names
  interpreter arranged arrange contribute contributed issues change raised
  identified noted raised lateness cancelled rearranged missed because reason reasons line eha early help via represented
  advocate autism autistic asd adhd global severe profound delayed deaf hearing visual impairment disabled spoken-to baby-s voicemail left message insert enter here uploaded upload worksheet worksheets documents document cpoms entry file folder system scanned saved verbally own approach capture future mosaic direct use using via selective mute mutism selectively contactable reach reachable phone telephone email text x2 x3 yp cyp awaiting overran pick ran consent permission parental wks wk mths mth yrs yr police tab attempts copy over carry carried inset appendix sheet observe observed catch occasion site ongoing underway sent returned await awaited central heart listened heard respected revisit chosen wait waiting minor infant birth advocate reflected evidenced evident assume assumed inappropriate formally agreed agree`);

/** Small words of English that carry nothing by themselves. */
export const smallWords =
  words(`a an the this that these those there here it its it's he she they he's she's they're we i you his her hers
  their theirs our my your him them us me who what when where why how which while if as at on in to for from by with about of up over
  under after before during since until although but and or nor then than some any every both own again also even now
  was is are were be been being am has have had hasn't haven't hadn't did didn't does doesn't don't will would can could may might
  should shall must can't cannot couldn't won't wouldn't wasn't isn't aren't weren't i've we've been one two three four five six
  seven eight nine ten first second third once twice between within without s t into through because due let until per`);
