/** What the store needs to know about names and people, passed in: `lib/identify` and the store do not know each other. */
import type { EntityKind } from '@/lib/model/entity';
import type { Evidence } from '@/lib/model/evidence';
import type { Mention } from '@/lib/model/mention';

type Comparison = {
  verdict: 'same' | 'unsure' | 'different';
  score: number;
  reasonsFor: string[];
  reasonsAgainst: string[];
};

export type IdentityRules = {
  /**
   * Numbers of the digests of each entity, and the pairs to ask the reader about. `known`: clusters that stand already; then only pairs
   * with others are compared, and the result is that of comparing all unless `contested`.
   */
  clusterEvidence(
    digests: readonly Evidence[],
    apart: readonly (readonly [string, string])[],
    known?: readonly (readonly number[])[],
  ): { clusters: number[][]; doubts: { a: number; b: number; comparison: Comparison }[]; contested: boolean };
  /** Numbers of the digests, given their name keys, that can have to do with each other. */
  partByNames(keysOf: readonly (readonly string[])[]): number[][];
  /** The keys to look others up by, given the keys a digest holds. */
  toLookupKeys(keys: readonly string[]): string[];
  toNameKeys(kind: EntityKind, names: readonly string[]): string[];
  /** The key under which a digest holds another entity of its article. */
  toContextKey(kind: EntityKind, name: string): string;
  countSurfaces(mentions: readonly Mention[]): Map<string, number>;
  chooseName(kind: EntityKind, counts: ReadonlyMap<string, number>): { name: string; aliases: string[] };
};
