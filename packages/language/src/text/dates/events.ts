import { numberSource } from '../number-words.js';
import { bounded } from '../bounded-pattern.js';
import type { DateRule } from './date-in-words.js';

const early =
  '(?:by|before|until|till|til|b4|ahead of|prior to|in time for|no later than|up to|in advance of|leading up to|due)';
const at = '(?:at|after|following|on)';
const aside = "(?!each\\b|every\\b|any\\b|all\\b|his (?:\\w+ )?sessions)(?:[\\w'/-]+\\s+){0,5}?";
const nearby =
  "(?:(?:the|her|his|their|our|my|your|this|a)\\s+)?(?:next|first|initial|final|follow-up|second|third|planned|six|6|8|12|1|2|one|two|three|month|months?|weeks?|week's|year|due|early help|family)(?:[\\s-]+[\\w'/-]+){0,4}?[\\s-]+";
const meeting =
  '(?:review|reviews|meeting|mtg|taf|tac|tam|fam|cam|tas|panel|conference|hearing|court|appointment|appt|visit|assessment|check-?up|check|clinic|contact|session|core group|home visit|supervision|consultation)';
const event = `(?:${meeting}|birth|due date|edd|exams?|gcses?|sats|mocks|deadline|birthday|party|wedding|move|release|discharge|handover|closure|delivery|renewal|interview|induction|transition|transfer|trip|operation|op|scan|eviction|funeral|anniversary|ceremony|sports day|inset day|parents'? evening|open (?:evening|day)|results day|tenancy start|start date|move-in date|jabs|immunisations|vaccinations|school start|reception|nursery start)`;
const happening =
  '(?:starts?|begins?|ends?|comes?|gets here|here|finish(?:es)?|arrives?|born|leaves?|turns?|moves?|comes? home|returns?|(?:go|goes) (?:back|to (?:school|nursery|secondary|reception|high school|university|college))|meets?(?: again)?|opens?|closes?|closed|expires?|runs? out|due|complete|completed|agreed|accepted|received|allocated|confirmed|approved|in place|released|discharged|reaches|reached|made|arranged|decided|offered|found|available|signed|sent|done|finished|ended|over|back|known|heard|granted|awarded|settled)';
const someone =
  '(?!he goes to bed|she goes to bed|going)(?:the|he|she|they|it|his|her|their|baby|babies|we|i|mum|dad|this|that|school|term|referral|funding|work|all|a|an|[a-z]+)\\s';

/** Ends by an event: "before the review", "at the next TAF", "by his third birthday", "once the referral is accepted", "when baby is 6 weeks old", "by week 4". */
export const events: DateRule[] = [
  {
    pattern: bounded(
      `\\b(?!by (?:the |a )?(?:panel|court|clinic|contact|conference)\\b)${early}\\s+${aside}${event}\\b`,
    ),
  },
  {
    pattern: bounded(
      `\\bfor\\s+(?:the\\s+|our\\s+|her\\s+|his\\s+)?next\\s+(?:\\w+\\s+)?(?:review|meeting|mtg|taf|tac|fam|cam|panel)\\b`,
    ),
  },
  {
    pattern:
      /\b(?:before|until|by) (?:starting|moving|leaving|returning|going)(?: (?:up|back))?(?: (?:to|into|in))? (?:school|nursery|reception|year|secondary|high|primary|college|home|house|work)\b/g,
  },
  { pattern: bounded(`\\b${at}\\s+${nearby}(?:${meeting}|birthday)\\b`) },
  {
    pattern: bounded(
      `\\b(?:at|after|following)\\s+(?:the|this|our|her|his|their)\\s+(?:[\\w-]+\\s+){0,2}?(?:review|meeting|mtg|taf|tac|fam|cam|panel|hearing|conference|birth|exams?|appointment|assessment)\\b`,
    ),
  },
  {
    pattern: bounded(
      `\\b(?:by|in|at|before|until|from|on)\\s+(?:week|wk|session|month|day|visit)\\s+(?:no\\.?\\s*)?${numberSource}\\b`,
    ),
  },
  {
    pattern:
      /\b(?:after|following) (?:birth|delivery|discharge)\b|\b(?:by|before|at|until|from) \d\d\/40\b|\bby the time [a-z]|\bbetween now and [a-z\d]/g,
  },
  { pattern: bounded(`\\b(?:by|before|at|from|until)\\s+(?:the\\s+)?age\\s+(?:of\\s+)?${numberSource}\\b`) },
  {
    pattern: bounded(
      `\\b(?:when|until|till|before|by the time)\\s+(?:[\\w'-]+\\s+){1,3}?(?:is|are|turns?|reach(?:es)?|gets to)\\s+(?:about\\s+)?${numberSource}(?:\\s|-)?(?:days?|weeks?|wks?|months?|years?|yrs?)?\\b`,
    ),
  },
  {
    pattern: bounded(`\\b(?:before|until|till|by the time)\\s+${someone}(?:[\\w'-]+\\s+){0,4}?${happening}\\b`),
  },
  { pattern: bounded(`\\b(?:in|until|till|before|by)\\s+(?:year|reception|key stage)\\s+${numberSource}\\b`) },
  {
    pattern:
      /\b(?:end|completion|start|beginning) of (?:the |her |his |their |this )?(?:programme|course|block|placement|pregnancy|tenancy|intervention|six weeks|trial|period|plan|lockdown|sessions)\b/g,
  },
];
