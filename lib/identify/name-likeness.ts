/** How far the names alone speak for one bearer, before anything is known of either. */
import type { Evidence } from '@/lib/model/evidence';
import { findKnownName } from './known-names';
import { DESCRIPTORS, UNITS } from './lists/organization-words';
import { GIVEN_NAMES } from './lists/popular-names.generated';
import { areNicknames } from './nicknames';
import { isAcronymOf, parseOrganizationName } from './organization-name';
import { isShortName, type PersonName, parsePersonName } from './person-name';
import { matchPersonNames } from './same-person';
import { rankShortForm } from './short-organization';
import { findSurnameRank } from './surnames';

/**
 * rare/common: the same full name, by how many people bear it; generic: an organization named by what it is;
 * shorter: one name leaves something open; alone: one word is all there is.
 */
export type NameLikeness = 'rare' | 'middling' | 'common' | 'generic' | 'spelling' | 'shorter' | 'acronym' | 'alone';

/** null = two different names. */
export function compareNames(a: Evidence, b: Evidence): NameLikeness | null {
  return a.kind === 'person'
    ? comparePeople(a.fullNames.map(parsePersonName), b.fullNames.map(parsePersonName))
    : compareOrganizations(a, b);
}

const givenNames = new Set(GIVEN_NAMES.trim().split(/\s+/));

function comparePeople(a: readonly PersonName[], b: readonly PersonName[]): NameLikeness | null {
  const matches = a.flatMap((x) => b.map((y) => [x, y, matchPersonNames(x, y)] as const)).filter((m) => m[2] !== null);
  const equal = matches.find((m) => m[2] === 'equal');
  if (equal) return isShortName(equal[0]) ? 'alone' : rarityOf(equal[0]);
  if (matches.some((m) => m[2] === 'spelling')) return 'spelling';
  if (matches.some(([x, y]) => leavesGivenOpen(x, y))) return 'shorter';
  const [first] = matches;
  return first ? lowered(rarityOf(first[0])) : null;
}

/** An initial or a nickname in place of the given name. */
const leavesGivenOpen = (a: PersonName, b: PersonName): boolean => {
  const [x = '', y = ''] = [a.given[0], b.given[0]];
  return x.length === 1 || y.length === 1 || areNicknames(x, y);
};

/** Only a middle name more or less. */
const lowered = (rarity: NameLikeness): NameLikeness => (rarity === 'rare' ? 'middling' : 'common');

function rarityOf(name: PersonName): NameLikeness {
  if (name.words.length > 2) return 'rare';
  const frequent = [name.words[0] ?? '', name.words.at(-1) ?? ''].filter(
    (w) => givenNames.has(w) || findSurnameRank(w) !== null,
  );
  return frequent.length === 0 ? 'rare' : frequent.length === 1 ? 'middling' : 'common';
}

function compareOrganizations(a: Evidence, b: Evidence): NameLikeness | null {
  const pairs = a.fullNames.flatMap((x) =>
    b.fullNames.map((y) => [parseOrganizationName(x), parseOrganizationName(y)] as const),
  );
  const equal = pairs.filter(([x, y]) => x.words.join('') === y.words.join(''));
  const known = pairs.some(
    ([x, y]) => findKnownName(x.words) !== null && findKnownName(x.words) === findKnownName(y.words),
  );
  if (known) return 'rare';
  const best = equal.map(([x]) => specificityOf(x.words));
  for (const level of ['rare', 'middling', 'generic'] as const) if (best.includes(level)) return level;
  if (pairs.some(([x, y]) => Math.max(rankShortForm(x, y, false), rankShortForm(y, x, false)) >= 3)) return 'shorter';
  const byLetters = pairs.some(
    ([x, y]) => (x.acronym && isAcronymOf(x.acronym, y.words)) || (y.acronym && isAcronymOf(y.acronym, x.words)),
  );
  return byLetters ? 'acronym' : null;
}

const INSTITUTIONS = new Set(
  `supreme high national state federal county district city central local general royal public court council ministry department
  government senate parliament congress house commission police army navy union university church hospital school bank club
  association federation committee board agency office party labour health education justice interior foreign affairs defence
  defense transport treasury finance home trade energy environment agriculture labor of the and for republic council assembly
  authority bureau service services administration cabinet`.split(/\s+/),
);

/** generic: nothing in the name says whose it is; middling: one word; rare: more. */
function specificityOf(words: readonly string[]): NameLikeness {
  const telling = words.filter((w) => !INSTITUTIONS.has(w) && !DESCRIPTORS.has(w) && !UNITS.has(w));
  if (telling.length === 0) return 'generic';
  return words.length > 1 ? 'rare' : 'middling';
}
