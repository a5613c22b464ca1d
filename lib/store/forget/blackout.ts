/** Blacks names out of strings, at the same length. */
import type { EntityKind } from '@/lib/model/entity';
import type { Evidence } from '@/lib/model/evidence';
import type { QuoteAnchor } from '@/lib/model/note';
import type { Span } from '@/lib/model/span';
import type { IdentityRules } from '../identity-rules';

export type Blackout = {
  /** At these places, and wherever a full name stands. */
  inText(text: string, spans: readonly Span[]): string;
  /** Wherever one of its names stands as a word of its own. */
  inWords(text: string): string;
  inAnchor(anchor: QuoteAnchor): Pick<QuoteAnchor, 'exact' | 'prefix' | 'suffix'>;
  inEvidence(digest: Evidence): Evidence;
  /** Whether a key or a reason speaks of it. */
  isNamedIn(text: string): boolean;
};

const BLOCK = '█';

/** `surfaces`: every way the articles write the name. */
export function toBlackout(kind: EntityKind, surfaces: readonly string[], rules: IdentityRules): Blackout {
  const all = toPattern(surfaces);
  const full = toPattern(surfaces.filter((s) => /\s/.test(s)));
  const keys = new Set(surfaces.map((s) => rules.toContextKey(kind, s)));
  const inWords = (text: string) => text.replace(all, blacken);
  const isKey = (key: string) => keys.has(key);
  const isNamedIn = (text: string) =>
    text.search(all) >= 0 || [...keys].some((k) => text.includes(k.replace(/^[okp=]:/, '')));
  return {
    inText: (text, spans) => {
      let result = text;
      for (const { start, end } of spans)
        result = result.slice(0, start) + BLOCK.repeat(end - start) + result.slice(end);
      return result.replace(full, blacken);
    },
    inWords,
    inAnchor: ({ exact, prefix, suffix }) => ({
      exact: inWords(exact),
      prefix: inWords(prefix),
      suffix: inWords(suffix),
    }),
    inEvidence: (digest) => ({
      ...digest,
      stated: digest.stated.filter((k) => !isKey(k)),
      organizations: digest.organizations.filter((k) => !isKey(k)),
      people: digest.people.filter((k) => !isKey(k)),
    }),
    isNamedIn,
  };
}

const blacken = (found: string): string => BLOCK.repeat(found.length);

function toPattern(surfaces: readonly string[]): RegExp {
  const escaped = [...surfaces]
    .sort((a, b) => b.length - a.length)
    .map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return escaped.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
