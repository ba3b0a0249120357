const share = (part, whole) => (whole === 0 ? undefined : part / whole);

/** One label's figures: how many texts have it, precision, recall and F1; left undefined where nothing can be divided. */
function scoreLabel(label, rows, answers) {
  const count = (truth, answer) =>
    rows.filter((row, index) => row.labels[label] === truth && answers[index][label] === answer).length;
  const right = count(true, true);
  const tooMany = count(false, true);
  const missed = count(true, false);
  return {
    true: right + missed,
    precision: share(right, right + tooMany),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + tooMany + missed),
  };
}

/** The figures of every label, and macro F1: the plain mean of the labels' F1, without those that no text has and no answer gives. */
export function score(labels, rows, answers) {
  const byLabel = Object.fromEntries(labels.map((label) => [label, scoreLabel(label, rows, answers)]));
  const known = Object.values(byLabel).flatMap(({ f1 }) => (f1 === undefined ? [] : [f1]));
  return {
    labels: byLabel,
    macroF1: share(
      known.reduce((sum, f1) => sum + f1, 0),
      known.length,
    ),
  };
}

/** The texts with at least one wrong label, each with the labels that were missed and those that were given in error. */
export function wrongOnes(labels, rows, answers) {
  return rows.flatMap((row, index) => {
    const missed = labels.filter((label) => row.labels[label] && !answers[index][label]);
    const tooMany = labels.filter((label) => !row.labels[label] && answers[index][label]);
    return missed.length + tooMany.length === 0 ? [] : [{ id: row.id, text: row.text, missed, tooMany }];
  });
}
