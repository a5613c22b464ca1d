/** Mentions of organizations in one article → groups of mention numbers, one group an organization. */
import type { Mention } from '@/lib/model/mention';
import { Clusters } from './clusters';
import { findKnownName } from './known-names';
import { isAbbreviationOf, isAcronymOf, type OrganizationName, parseOrganizationName } from './organization-name';
import { rankShortForm } from './short-organization';

type Named = { name: OrganizationName; mentions: number[] };

/** `at`: the numbers of the organization mentions. */
export function linkOrganizations(text: string, mentions: readonly Mention[], at: readonly number[]): number[][] {
  const named = gatherNames(mentions, at);
  const sets = new Clusters(named.length);
  const indexOf = new Map(named.flatMap((n, i) => n.mentions.map((m) => [m, i] as const)));
  for (const [a, b] of findBracketPairs(text, mentions)) {
    const [i, j] = [indexOf.get(a), indexOf.get(b)];
    if (i !== undefined && j !== undefined) sets.join(i, j);
  }
  joinAcronyms(named, sets);
  joinShortForms(named, sets);
  return sets.toSets().map((set) => set.flatMap((i) => named[i]?.mentions ?? []).sort((a, b) => a - b));
}

function gatherNames(mentions: readonly Mention[], at: readonly number[]): Named[] {
  const found = new Map<string, Named>();
  for (const i of at) {
    const name = parseOrganizationName(mentions[i]?.surface ?? '');
    const key = findKnownName(name.words) ?? name.words.join('');
    const known = found.get(key);
    if (known) {
      known.mentions.push(i);
      known.name.acronym ??= name.acronym;
    } else found.set(key, { name, mentions: [i] });
  }
  return [...found.values()];
}

/** "Artificial Intelligence Lab (AIL)" and "AIL (Artificial Intelligence Lab)": numbers of both mentions. */
export function findBracketPairs(text: string, mentions: readonly Mention[]): [number, number][] {
  return mentions.flatMap((inner, i) => {
    const outer = mentions[i - 1];
    if (outer?.kind !== inner.kind || inner.start - outer.end > 12) return [];
    const opened = /^(?:[’']s?)?\s*[([]\s*(?:the |or |now |formerly |then )?["“'‘]?$/.test(
      text.slice(outer.end, inner.start),
    );
    const closed = /^["”'’]?\s*[)\];,]/.test(text.slice(inner.end, inner.end + 3));
    const fits = isAbbreviationOf(inner.surface, outer.surface) || isAbbreviationOf(outer.surface, inner.surface);
    return opened && closed && fits ? [[i - 1, i] as [number, number]] : [];
  });
}

function joinAcronyms(named: readonly Named[], sets: Clusters): void {
  named.forEach(({ name: { acronym } }, i) => {
    if (acronym === null) return;
    const fits = named.flatMap((long, j) => (i !== j && isAcronymOf(acronym, long.name.words) ? [j] : []));
    if (new Set(fits.map((j) => sets.rootOf(j))).size === 1) sets.join(i, fits[0] ?? i);
  });
}

/** The surest forms first, so that "Lib Dem" already stands with "Lib Dems" when "Liberal Democrats" asks for both. */
function joinShortForms(named: readonly Named[], sets: Clusters): void {
  const ranks = named.map((short, i) =>
    named.map((long, j) => (i === j ? 0 : rankShortForm(short.name, long.name, isBefore(long, short)))),
  );
  const best = ranks.map((row) => Math.max(0, ...row));
  for (const rank of [4, 3, 2, 1]) {
    ranks.forEach((row, i) => {
      if (best[i] !== rank) return;
      const fits = row.flatMap((r, j) => (r === rank ? [j] : []));
      if (new Set(fits.map((j) => sets.rootOf(j))).size === 1) sets.join(i, fits[0] ?? i);
    });
  }
}

const isBefore = (a: Named, b: Named): boolean => (a.mentions[0] ?? 0) < (b.mentions[0] ?? 0);
