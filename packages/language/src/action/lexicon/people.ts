import { wordSet } from '../../text/lexicon/word-set.js';

/** Family ties and the other people of a child's life whom the record knows. */
export const familyTies = wordSet(
  `mum mam mom mummy ma mother dad daddy da father stepdad step-dad stepmum step-mum stepfather stepmother nan nana nanna
  nanny gran granny grandma grandmother grandad granddad grandpa grandfather grandparents grandparent aunt auntie aunty uncle
  brother sister sibling cousin partner husband wife girlfriend boyfriend fiance parents parent carer carers mums dads
  tenant perpetrator son daughter godmother ammi abbu baba nanny papa taid nain neighbour friend foster-carer me i myself
  victim mgm pgm mgf pgf mgp pgp`,
);

/** Heads of the names of posts that one person holds ("health visitor", "housing officer", "year 6 teacher"). */
export const posts = wordSet(
  `worker officer nurse visitor midwife teacher headteacher head-teacher head deputy tutor mentor counsellor therapist
  psychologist paediatrician pediatrician psychiatrist doctor consultant coordinator co-ordinator manager lead leader coach
  adviser advisor practitioner keyworker key-worker advocate mediator landlord landlady solicitor dietitian dietician
  physio physiotherapist dentist orthodontist optician optometrist pharmacist receptionist chair chairperson childminder
  childcarer senco sendco senco/inclusion ta lsa elsa dsl dsp hoy pcso sgt sergeant pc dc gp hv fsw ehw eha-author sw sn
  shv hlta lp ewo eww wo idva isva ot slt salt-therapist ep ehp imam vicar pastor priest rabbi interpreter
  caseworker navigator supervisor clinician specialist warden caretaker chaplain keyperson person registrar surgeon
  governor employer boss instructor trainer technician assistant secretary clerk cook librarian cpn psw ssw cso nnp hca fso
  eho iro lac-nurse author writer attendance-officer assessor prescriber supporter volunteer buddy helper driver escort befriender facilitator inspector councillor commissioner mayor broker examiner collector planner minister bursar principal head-of-year sister-in-charge
  professional`,
);

/** Words before a post that belong to its name ("family support worker", "school nurse"). */
export const postWords = wordSet(
  `health family support social school community key lead class form year housing youth attendance education welfare early
  help outreach parenting nursery college police probation drug alcohol substance domestic abuse violence specialist senior
  assistant deputy head of inclusion pastoral sen send behaviour learning speech language occupational physio mental
  allocated named duty link safeguarding designated reception home tenancy debt benefits money advice employment careers
  job work project play nursery group activity contact centre young carers' carers carer's children's child's leo's student
  perinatal infant neighbourhood antisocial asb liaison transition hospital ward practice clinical educational family's
  befriending refuge independent legal prevention intervention first time team 1 2 3 4 5 6 7 8 9 10 11 y5 y6 the
  older younger eldest big little maternal paternal new phase stage subject maths english pe art science music room
  setting foster virtual therapeutic visiting duty locum smoking stop cessation teaching classroom care pupil rights dental patient parent parental hygiene portage respite advisory weight sleep infant feeding`,
);

/** Teams, services and crowds: nobody whom the family could ring up. */
export const agencies = wordSet(
  `school schools nursery nurseries college camhs cahms mash police housing council service services team teams agency
  agencies professionals professional's staff teachers workers clinic surgery practice hospital nhs social-care care cab
  dwp jobcentre jcp salt yot yos refuge centre hub charity provider providers panel everyone everybody all family families
  we they them us network partners group groups children-services department la authority gps hvs someone somebody anyone
  community trust panel mps nspcc barnardo's barnardos homestart home-start women's-aid cgl dentists cgl education
  services crew company tfl court cafcass conference household multi-agency ofsted hmrc reception home-school pru`,
);

/** Titles before a surname. */
export const titles = wordSet(
  'mr mrs ms miss mx dr prof rev sir madam pc sgt pcso dc sister nurse imam father pastor cllr',
);

/** Words in the names of organisations. */
export const organisations = wordSet(
  `academy primary secondary infants juniors college council ltd limited trust association project charity church mosque
  temple foundation society federation university hospital surgery clinic pharmacy constabulary partnership barnardo's
  barnardos homes borough city county club scheme unit programme advice bureau citizens hub support early-help outreach
  high street lane house lodge court centre group board department office duty help helpline line bank`,
);
