/**
 * Keys under which a name is looked up in other articles. Two spellings of one name share a key;
 * that two names share one does not make them the same.
 */
import type { EntityKind } from '@/lib/model/entity';
import { findKnownName } from './known-names';
import { ARMS_OR_DESCRIPTORS, DESCRIPTORS } from './lists/organization-words';
import { findFormalNames } from './nicknames';
import { parseOrganizationName, toInitials } from './organization-name';
import { isShortName, type PersonName, parsePersonName } from './person-name';

export function toNameKeys(kind: EntityKind, names: readonly string[]): string[] {
  const keys = kind === 'person' ? toPersonKeys(names.map(parsePersonName)) : names.flatMap(toOrganizationKeys);
  return [...new Set(keys)].sort();
}

/** Short names count only when there is nothing else: "Lin" alone holds "=lin" and looks up "^lin", which every full name of that family holds. */
function toPersonKeys(names: readonly PersonName[]): string[] {
  const full = names.filter((n) => !isShortName(n));
  return full.length > 0 ? full.flatMap(toFullNameKeys) : names.map((n) => `=${n.words.join('')}`);
}

/**
 * "Lin Junyang" and "Junyang Lin" → "junyang lin"; "Kim Jong Un" → also "jongun kim"; "Bill Gates" → also "gates william".
 * A name with an initial holds "j. smith" and looks up "~j smith", which every J… Smith holds.
 */
function toFullNameKeys({ words, given, family }: PersonName): string[] {
  const [first = '', last] = [given[0], family.join('')];
  if (first.length === 1) return [`${first}. ${last}`, `^${last}`, pair(given.join(''), last)];
  return [
    `^${last}`,
    pair(given.join(''), last),
    pair(words.slice(1).join(''), words[0] ?? ''),
    pair(first, last),
    ...[...findFormalNames(first)].map((formal) => pair(formal, last)),
    `~${first.slice(0, 1)} ${last}`,
  ];
}

const pair = (a: string, b: string): string => [a, b].sort().join(' ');

/** "Acme Widget Group Ltd" → "o:acmewidgetgroup", "o:acmewidget", "@awg"; "AWG" → "a:awg", which looks up "@awg". */
function toOrganizationKeys(surface: string): string[] {
  const { words, acronym } = parseOrganizationName(surface);
  const core = [...words];
  while (core.length > 1 && isDroppable(core.at(-1) ?? '')) core.pop();
  const known = findKnownName(words);
  return [
    `o:${toSingular(words.join(''))}`,
    `o:${toSingular(core.join(''))}`,
    ...(acronym === null ? toInitials(words).map((a) => `@${a}`) : [`a:${acronym}`]),
    ...(known === null ? [] : [`k:${known}`]),
  ];
}

const isDroppable = (word: string): boolean => DESCRIPTORS.has(word) || ARMS_OR_DESCRIPTORS.has(word);

const toSingular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=...)s$/, '');

/** The one key by which an article's other entities are compared: "junyang lin", "acmewidget". */
export function toContextKey(kind: EntityKind, name: string): string {
  if (kind === 'organization') {
    const known = findKnownName(parseOrganizationName(name).words);
    return known === null ? (toOrganizationKeys(name)[1] ?? '') : `k:${known}`;
  }
  const { words, given, family } = parsePersonName(name);
  return given.length === 0 ? `=${words.join('')}` : pair(given[0] ?? '', family.join(''));
}

/** The keys to look others up by, given the keys an appearance holds. Keys that begin with ~, ^ or @ are held to be found, not to find by. */
export function toLookupKeys(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const [mark, rest] = [key[0], key.slice(1)];
    if (mark === '=') return [key, `^${rest}`];
    if (mark === '^') return [`=${rest}`];
    if (mark === '@') return [`a:${rest}`];
    if (key.startsWith('a:')) return [key, `@${key.slice(2)}`];
    if (mark === '~') return [rest.replace(' ', '. ')];
    const initial = /^(\p{L})\. (.+)$/u.exec(key);
    return initial ? [key, `~${initial[1]} ${initial[2]}`] : [key];
  });
}
