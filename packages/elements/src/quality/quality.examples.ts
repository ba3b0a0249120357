import type { Finding } from '@kinform/engine';
import type { QualityPlace, QualityReport, QualityResult, QualityStatus } from '@kinform/engine/quality';

/** One state of the quality profile: what was worked out, and whether questions are links. */
export interface QualityExample {
  report: QualityReport;
  linked: boolean;
}

const place = (path: string, called: string, answers = 1): QualityPlace => ({
  path,
  question: path.slice(1).replaceAll(/\/\d+/g, '').replaceAll('/', '.'),
  called,
  answers,
});

const finding = (code: string, path: string, called: string, more: Finding['params'] = {}): Finding => ({
  code,
  path,
  severity: 'warning',
  params: { question: '', called, ...more },
  source: 'GQ 3.6',
});

const item = (id: string, title: string, status: QualityStatus, more: Partial<QualityResult> = {}): QualityResult => ({
  id: `gq-${id}`,
  title,
  source: `GQ ${id}`,
  status,
  evidence: [],
  missing: [],
  findings: [],
  ...more,
});

function reportOf(...items: QualityResult[]): QualityReport {
  const count = (status: QualityStatus): number => items.filter((one) => one.status === status).length;
  const totals = { met: count('met'), notMet: count('notMet'), attest: count('attest'), notAsked: count('notAsked') };
  return { title: 'What good early help looks like', source: 'GQ 1-6', items, totals };
}

const voices = place('/childVoices/0/view/wordsOrObservation', 'what the child said or what you saw', 3);
const team = item(
  '2.4',
  'Every professional whom the team around the family needs is named, and their views are in',
  'attest',
  {
    evidence: [
      place('/professionals/0/involvement', 'what the professional does for the family', 4),
      place('/professionals/0/views', 'what the professional says', 4),
    ],
  },
);
const heard = item(
  '2.1',
  'What every child says and lives through is recorded, apart from what the parents say',
  'met',
  {
    evidence: [voices, place('/adultViews/0/view/responseToReasons', 'what they say about the reasons', 2)],
  },
);
const ticked = item(
  '1.4',
  'For every child somebody has thought about the groups of children who may need early help most',
  'met',
  {
    evidence: [place('/children/0/groupsConsidered', 'whether you thought about each of these groups', 3)],
    attestedBy: [place('/quality/checks', 'what you checked')],
  },
);
const agreed = item(
  '3.3',
  'Every need from every assessment is in the plan, and everyone in the family and the team agrees with it',
  'met',
  {
    evidence: [place('/actionPlan/0/needRefs', 'the needs that the action meets', 3)],
  },
);
const review = item('4.2', 'The review looks at new needs and new strengths', 'notAsked');
const stepUp = item(
  '6',
  'A request for more help goes in good time, a manager has seen it, and assessment and plan go with it',
  'notAsked',
);

const smart = item(
  '3.6',
  'Every action is SMART, belongs to a person by name, and says what good progress looks like',
  'notMet',
  {
    evidence: [place('/actionPlan/0/action', 'what will be done', 3)],
    findings: [1, 2, 3, 4, 5].map((row) =>
      finding('required', `/actionPlan/${row}/ownerName`, `who will do action ${row + 1}`),
    ),
  },
);
const causes = item('3.2', 'The plan deals with causes first, and with what shows on the surface too', 'notMet', {
  missing: [place('/actionPlan/0/cause', 'whether it deals with a cause', 0)],
});
const fromChild = item(
  '3.1',
  'Actions come from what each child says, and each child has a plan of their own that they can read',
  'notMet',
  {
    unmet: 'No action comes from what one of the children says',
    missing: [place('/childPlans', 'each child’s own plan', 0)],
  },
);
const late = item('4.7', 'The first review is within six weeks of the first meeting', 'attest', {
  findings: [
    finding('deadline.late', '/nextReview/date', 'the date of the next review', {
      due: '2026-05-18',
      date: '2026-05-20',
      explained: true,
    }),
  ],
  evidence: [
    place('/decision/familyActionMeeting/meetingDate', 'the date of the meeting'),
    place('/nextReview/date', 'the date of the next review'),
  ],
});

const everything = [ticked, heard, team, fromChild, causes, agreed, smart, review, late, stepUp];
const nothing = (one: QualityResult): QualityResult => {
  const { attestedBy: _none, unmet: _reason, ...rest } = one;
  const missing = [...one.missing, ...one.evidence].slice(0, 2).map((each) => ({ ...each, answers: 0 }));
  return missing.length === 0 ? rest : { ...rest, status: 'notMet', evidence: [], findings: [], missing };
};

/** States of the quality profile by name. */
export const qualityExamples = {
  mixed: { report: reportOf(...everything), linked: true },
  allMet: { report: reportOf(ticked, heard, agreed, review, stepUp), linked: true },
  leftToSay: { report: reportOf(ticked, heard, agreed, team, late, review), linked: true },
  nothingYet: { report: reportOf(...everything.map(nothing)), linked: true },
  withoutFindings: { report: reportOf(...everything.map((one) => ({ ...one, findings: [] }))), linked: true },
  toRead: { report: reportOf(...everything), linked: false },
  notForThis: { report: reportOf(review, stepUp), linked: true },
} satisfies Record<string, QualityExample>;
