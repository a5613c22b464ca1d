/** Which of its surfaces names an entity best. */
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import { parseOrganizationName } from './organization-name';
import { isShortName, parsePersonName } from './person-name';

export type FullName = { name: string; aliases: string[] };

export function chooseFullName(kind: EntityKind, mentions: readonly Mention[]): FullName {
  return chooseName(kind, countSurfaces(mentions));
}

/** How often each surface stands, possessive endings left out. */
export function countSurfaces(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { surface } of mentions) {
    const clean = surface.replace(/[’']s$/u, '').replace(/\s+/gu, ' ');
    counts.set(clean, (counts.get(clean) ?? 0) + 1);
  }
  return counts;
}

/** The fullest surface as the name, the others by frequency; all capitals avoided where there is a choice. Ties by the order of the counts. */
export function chooseName(kind: EntityKind, counts: ReadonlyMap<string, number>): FullName {
  const byCount = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b.length - a.length;
  const ranked = [...counts.keys()].sort((a, b) => fullness(kind, b) - fullness(kind, a) || byCount(a, b));
  const [name = '', ...rest] = ranked;
  return { name, aliases: rest.sort(byCount) };
}

function fullness(kind: EntityKind, surface: string): number {
  const shouted = surface.length > 5 && surface === surface.toUpperCase() ? -0.5 : 0;
  if (kind === 'organization') {
    const { words, acronym } = parseOrganizationName(surface);
    return (acronym === null ? words.length : 0.5) + shouted;
  }
  const name = parsePersonName(surface);
  const initials = name.words.filter((w) => w.length === 1).length;
  return name.words.length - 0.6 * initials + (isShortName(name) ? -1 : 0) + (name.generation ? 0.1 : 0) + shouted;
}
