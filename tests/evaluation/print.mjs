const figure = (value) => (value === undefined ? '–' : value.toFixed(2)).padStart(6);

function lines(title, { labels, macroF1 }, width) {
  const rows = Object.entries(labels).map(
    ([label, found]) =>
      `  ${label.padEnd(width)} ${figure(found.precision)} ${figure(found.recall)} ${figure(found.f1)} ${String(found.true).padStart(6)}`,
  );
  const head = `  ${title.padEnd(width)} ${['prec.', 'recall', 'F1', 'true'].map((word) => word.padStart(6)).join(' ')}`;
  return [head, ...rows, `  ${'macro F1'.padEnd(width)} ${' '.repeat(14)}${figure(macroF1)}`];
}

/** One set's figures as a table: the judge's, and the word lists' below. */
export function tableOf({ kind, part, texts, judge, baseline, wrong }) {
  const width = 14;
  const misjudged = (wrong ?? []).map(({ id, text, missed, tooMany }) => {
    const marks = [...missed.map((label) => `missed ${label}`), ...tooMany.map((label) => `not ${label}`)];
    return `  ${id}  [${marks.join(', ')}]  ${text.replaceAll('\n', ' / ')}`;
  });
  return [
    `${kind}, ${part}: ${texts} texts`,
    ...lines('judge', judge, width),
    ...lines('word lists', baseline, width),
    ...(wrong ? [`  judged wrongly: ${wrong.length}`, ...misjudged] : []),
    '',
  ].join('\n');
}
