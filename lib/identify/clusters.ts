/** Disjoint sets of the numbers 0…n-1. */
export class Clusters {
  private readonly parents: number[];

  constructor(n: number) {
    this.parents = Array.from({ length: n }, (_, i) => i);
  }

  /** The smallest member of i's set. */
  rootOf(i: number): number {
    let root = i;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    this.parents[i] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    this.parents[Math.max(x, y)] = Math.min(x, y);
  }

  /** Every set, members ascending, sets by their smallest member. */
  toSets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let i = 0; i < this.parents.length; i++) {
      const root = this.rootOf(i);
      const set = sets.get(root);
      if (set) set.push(i);
      else sets.set(root, [i]);
    }
    return [...sets.values()];
  }
}
