const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words by which adults describe a child, and pronouns that point at one: no child answers so of itself. */
export const describing =
  words(`he she him her his hers he's she's presents presented presenting appears appeared seems seemed engages engaged engaging
  settled withdrawn polite quiet chatty confident shy anxious bright lovely sociable popular lively challenging defiant resilient mature immature
  articulate helpful kind caring bubbly cheerful content contented placid thriving happy meeting milestones attends attending
  attendance behaviour behaviours progress struggles struggling needs requires diagnosed awaiting adhd asd autism concerns
  development developmental weight centile good well`);
