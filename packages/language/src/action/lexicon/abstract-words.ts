import { wordSet } from '../../text/lexicon/word-set.js';

const abstractEndings = wordSet('ness ship hood ance ence ment tion sion ity ism acy');
const shortest = 6;

/** Words with such an ending that are papers, places, things or acts which somebody can see. */
const concrete = wordSet(
  `appointment payment repayment document documentation statement assessment agreement treatment equipment apartment ointment
  department refreshment basement pavement garment argument moment invitation application registration medication prescription
  permission station vaccination immunisation vaccination examination installation donation petition section question instruction
  conversation injection session television decision information operation transportation declaration certification
  nomination subscription presentation collection reception caution suspension exclusion extension pension mission
  licence reference conference fence sentence evidence residence absence silence ambulance entrance insurance allowance
  maintenance appliance city university electricity charity identity nativity facility membership scholarship
  internship headship childhood neighbourhood tenancy pharmacy vacancy pregnancy demonstration competition tuition
  induction redecoration decoration portion lotion notion location vacation dictation detention consultation compensation
  observation graduation translation mediation sanction nutrition menstruation delivery dance advance clearance
  inspection calculation election intention contraception sterilisation consent confirmation notification meditation
  probation hydration addition fraction subtraction multiplication revision admission commission mission television
  tournament placement measurement attachment settlement judgement enrolment enrollment recruitment ornament cement ailment`,
);

/** Whether a word names a quality, a state or a relation, by its ending: "cleanliness", "stability", "friendship". */
export function isAbstract(lower: string): boolean {
  if (lower.length < shortest) return false;
  return (abstractEndings.has(lower.slice(-4)) || abstractEndings.has(lower.slice(-3))) && !concrete.has(lower);
}
