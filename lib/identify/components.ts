import { Clusters } from './clusters';
import { toLookupKeys } from './name-keys';

/** Numbers of the digests that can have to do with each other through their names: each set can be judged without the others. */
export function partByNames(keysOf: readonly (readonly string[])[]): number[][] {
  const sets = new Clusters(keysOf.length);
  const holders = new Map<string, number>();
  keysOf.forEach((keys, i) => {
    for (const key of keys) {
      if (isHeldOnly(key)) continue;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, i);
      else sets.join(i, holder);
    }
  });
  keysOf.forEach((keys, i) => {
    for (const key of toLookupKeys(keys.filter(isHeldOnly))) {
      const holder = holders.get(key);
      if (holder !== undefined) sets.join(i, holder);
    }
  });
  return sets.toSets();
}

const isHeldOnly = (key: string): boolean => /^[~^@]/.test(key);
