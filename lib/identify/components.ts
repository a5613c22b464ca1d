import { Clusters } from './clusters';
import { toLookupKeys } from './name-keys';

/** Numbers of the digests that can have to do with each other through their names: each set can be judged without the others. */
export function partByNames(keysOf: readonly (readonly string[])[]): number[][] {
  const sets = new Clusters(keysOf.length);
  const holders = new Map<string, number>();
  keysOf.forEach((keys, i) => {
    for (const key of keys) {
      const holder = holders.get(key);
      if (key.startsWith('~')) continue;
      if (holder === undefined) holders.set(key, i);
      else sets.join(i, holder);
    }
  });
  keysOf.forEach((keys, i) => {
    for (const key of keys.flatMap((k) => (k.startsWith('~') ? toLookupKeys([k]) : []))) {
      const holder = holders.get(key);
      if (holder !== undefined) sets.join(i, holder);
    }
  });
  return sets.toSets();
}
