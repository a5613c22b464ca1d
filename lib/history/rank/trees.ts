/**
 * Boosted regression trees (Friedman 2001). A tree is a flat list of nodes, four numbers each: feature, threshold, index of the node for values
 * below it, index of the node for all others; a leaf has feature -1 and its value in place of the threshold.
 */
export type Trees = readonly (readonly number[])[];

/** The sum of the leaves: a log-odds. */
export function scoreTrees(trees: Trees, row: readonly number[]): number {
  let sum = 0;
  for (const tree of trees) {
    let at = 0;
    while ((tree[at] ?? -1) >= 0)
      at = 4 * ((row[tree[at] ?? 0] ?? 0) < (tree[at + 1] ?? 0) ? (tree[at + 2] ?? 0) : (tree[at + 3] ?? 0));
    sum += tree[at + 1] ?? 0;
  }
  return sum;
}
