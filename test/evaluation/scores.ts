/** Agreement of predictions with labels on one question. */
export type Score = { readonly n: number; readonly accuracy: number; readonly macroF1: number };

/** Accuracy and macro-F1 over the classes that occur among the labels. */
export function scoreOf(pairs: readonly (readonly [label: string, predicted: string])[]): Score {
  const classes = [...new Set(pairs.map(([label]) => label))];
  const f1 = classes.map((name) => {
    const hits = pairs.filter(([a, b]) => a === name && b === name).length;
    const either = pairs.filter(([a]) => a === name).length + pairs.filter(([, b]) => b === name).length;
    return (2 * hits) / either;
  });
  return {
    n: pairs.length,
    accuracy: pairs.filter(([a, b]) => a === b).length / pairs.length,
    macroF1: f1.reduce((sum, value) => sum + value, 0) / classes.length,
  };
}
