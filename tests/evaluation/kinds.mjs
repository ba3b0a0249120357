/** What is labelled of each kind of text, in the order in which it is printed. */
export const labelsOf = {
  actions: ['specific', 'measurable', 'timeBound', 'assigned', 'vague'],
  voices: ['childsVoice', 'verbatim', 'observed', 'adultOnly', 'placeholder'],
};

const isText = (row) => typeof row?.text === 'string' && typeof row.labels === 'object' && row.labels !== null;

/** Which kind a labelled set is, by its labels; throws a sentence where it is neither. */
export function kindOf(rows) {
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isText))
    throw new Error('A labelled file is a JSON array of { "id", "text", "labels" }, with at least one text in it.');
  const kind = Object.keys(labelsOf).find((name) =>
    rows.every((row) => labelsOf[name].every((label) => typeof row.labels[label] === 'boolean')),
  );
  if (!kind) {
    const wanted = Object.entries(labelsOf).map(([name, labels]) => `${labels.join(', ')} (${name})`);
    throw new Error(`Every text needs all labels of its kind, true or false: ${wanted.join(', or ')}.`);
  }
  return kind;
}
