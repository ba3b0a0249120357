const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Grown women of a child's life, by the word a record has for them: "she" may be one of them. */
export const women = words(`mum mam mom mummy mother ma nan nana nain nanna nanny gran granny grandma grandmother
  aunt auntie aunty stepmum stepmother step-mum step-mother wife girlfriend midwife`);

/** Grown men of a child's life: "he" may be one of them. */
export const men = words(`dad daddy father grandad granddad grandpa grandfather taid gramps uncle stepdad stepfather
  step-dad step-father husband boyfriend`);

/** Grown-ups of either sex, posts and agencies: what they say is not the child's voice. */
export const grownUps =
  words(`parent parents carer carers caregiver grandparent grandparents guardian guardians partner ex-partner
  adult adults family foster-carer teacher teachers headteacher head ta tas lsa senco sendco sencos tutor school nursery preschool
  pre-school college academy setting playgroup staff worker workers keyworker key-worker practitioner practitioners professional
  professionals visitor visitors hv sw fsw nurse nurses doctor gp paediatrician psychologist therapist therapists salt slt ot
  counsellor mentor officer officers police pcso camhs coach childminder neighbour neighbours manager coordinator co-ordinator
  interpreter adviser advisor consultant specialist assessor author lead everyone everybody agencies services agency service
  team report referral referrer dsl hospital surgery clinic housing they'd landlord ehcp tac taf panel`);

/** Children, by the word a record has for them. */
export const children =
  words(`child children baby babies boy girl boys girls son daughter toddler infant newborn twins twin pupil
  student yp kid kids teenager teen siblings sibling brother sister brothers sisters youngest eldest oldest cyp person people
  bump foetus bairn lad lass grandson granddaughter nephew niece stepson stepdaughter godson goddaughter wee`);

/** Titles before an adult's name. */
export const titles = words('mr mrs ms miss mx dr sir rev pc prof madam');

/** Capitals that begin a sentence or stand in a name of something other than a person. */
export const notNames =
  words(`i a an the this that these those there here it its he she they we you his her their our my your
  him them us who what when where why how which while if as at on in to for from by with about of off out up down over under
  after before during since until because although though but and or nor so yet then than both all each every some any no not
  none never always often sometimes usually once also just only even still now today yesterday tomorrow later soon again
  was is are were be been has have had do does did will would can could may might should shall must
  said says told asked asks tells likes liked loves loved wants wanted wishes enjoys feels felt seen saw observed observation
  observations drew drawing draws chose smiled smiles cried cries reached played plays pointed points smiling crying playing
  january february march april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday christmas easter halloween eid diwali ramadan english maths science pe year reception key stage tv xbox fortnite
  minecraft roblox makaton pecs adhd asd sen send ehcp camhs sdq asq three houses house lego playstation youtube tiktok snapchat
  wales england britain uk bolton solihull helens street road avenue park church primary secondary high centre hub early help
  using used during through through via own words word wishes feelings views view voice feeling worries happy sad safe scared
  worried angry very really too not quiet calm settled looked looks appeared appears presents presented meeting meets reports
  reported according per within without asked age aged born due unborn new good great lovely well generally overall home
  lots many much more most other another one two three four five six seven eight nine ten first second last next
  spoke speaks told wrote writes shared stated states described describes expressed disclosed answered replied shrugged nodded
  turned ran hid clung settled slept woke ate flinched laughed giggled screamed played sat stood walked crawled looked watched
  several various multiple numerous attempt attempts despite unfortunately unable concern concerns none nothing yes no ok okay please thank thanks dear sorry dog cat mummy's mum's dad's research evidence guidance policy history notes
  records file literature court panel consent attempt believes reckons copy points case cases referral intervention group class work session sessions
  less more fewer fine alright dunno whatever maybe nope yeah nah everything something nobody somebody cuddles text message note letter`);

/** Words before which a person is acted on, spoken to or meant, and does not act. */
export const prepositions =
  words(`to for with from by about at of on in into onto towards toward near beside behind under over
  around without against after off between like than through past past among`);

/** Words that stand before a noun and tell whose or which. */
export const determiners =
  words(`the a an this that his her their my our your its both all each some any no another every
  little younger older elder big new own birth foster step young first two three class family health social support care
  lead key school nursery maternal paternal late baby poor named allocated early help`);
