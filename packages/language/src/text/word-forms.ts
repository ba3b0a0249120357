const irregular: ReadonlyMap<string, string> = new Map(
  `sent send,bought buy,brought bring,took take,taken take,gave give,given give,wrote write,written write,met meet,held hold,
  made make,kept keep,spoke speak,spoken speak,told tell,ran run,went go,gone go,goes go,did do,does do,done do,had have,has have,
  found find,got get,saw see,seen see,paid pay,sat sit,stood stand,said say,taught teach,left leave,led lead,slept sleep,
  woke wake,woken wake,worn wear,drawn draw,chosen choose,spent spend,lent lend,hidden hide,eaten eat,drunk drink,driven drive,
  begun begin,began begin,thrown throw,hung hang,built build,felt feel,thought think,swept sweep,fed feed,known know,shown show,
  lying lie,tying tie,dealt deal,sought seek,won win,redone redo,fone phone,ring ring,rang ring,rung ring`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** The forms that a word may come from, itself first: "booked" from "book", "carries" from "carry", "sent" from "send". */
export function basesOf(lower: string): string[] {
  const known = irregular.get(lower);
  if (known) return [lower, known];
  const bases = [lower];
  if (lower.endsWith('ies') || lower.endsWith('ied')) bases.push(`${lower.slice(0, -3)}y`);
  else if (/(?:ss|sh|ch|x|zz|o)es$/.test(lower)) bases.push(lower.slice(0, -2));
  if (/[^s]s$/.test(lower)) bases.push(lower.slice(0, -1));
  const ending = /(?:ing|ed)$/.exec(lower)?.[0];
  if (ending && lower.length > ending.length + 1) {
    const stem = lower.slice(0, -ending.length);
    bases.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  }
  return bases;
}

/** Last letters of the endings -s, -ed and -ing. */
const endings = new Set('sdg');

/** Whether a word or one of the forms it may come from is in a set. */
export function hasForm(set: ReadonlySet<string>, lower: string): boolean {
  if (set.has(lower)) return true;
  const known = irregular.get(lower);
  if (known !== undefined) return set.has(known);
  return endings.has(lower.charAt(lower.length - 1)) && basesOf(lower).some((base) => set.has(base));
}
