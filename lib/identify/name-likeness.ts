/** How far the names alone speak for one bearer, before anything is known of either. */
import type { Evidence } from '@/lib/model/evidence';
import { findKnownName } from './known-names';
import { ONE_WORD_ORGANIZATIONS } from './lists/one-word-organizations.generated';
import { DESCRIPTORS, UNITS } from './lists/organization-words';
import { GIVEN_NAMES } from './lists/popular-names.generated';
import { areNicknames } from './nicknames';
import { isAcronymOf, type OrganizationName, parseOrganizationName } from './organization-name';
import { isShortName, type PersonName, parsePersonName } from './person-name';
import { matchPersonNames } from './same-person';
import { isWhole, mayBeArm, rankShortForm } from './short-organization';
import { findEastAsianSharing, findSurnameRank } from './surnames';

/**
 * rare … common: the same full name, by how many people bear it; generic: an organization named by what it is;
 * nickname, initial, shorter, arm, offshoot: one name leaves something open; alone: one word is all there is; family: a family name and a full name.
 */
export type NameLikeness =
  | 'rare'
  | 'uncommon'
  | 'middling'
  | 'common'
  | 'generic'
  | 'spelling'
  | 'nickname'
  | 'initial'
  | 'shorter'
  | 'arm'
  | 'offshoot'
  | 'acronym'
  | 'alone'
  | 'family';

/** null = two different names. */
export function compareNames(a: Evidence, b: Evidence): NameLikeness | null {
  return a.kind === 'person'
    ? comparePeople(people(a), people(b))
    : compareOrganizations(organizations(a), organizations(b));
}

/** Taking a name apart costs more than comparing two; a digest is compared with many. */
function remember<T>(parse: (name: string) => T): (digest: Evidence) => T[] {
  const known = new WeakMap<Evidence, T[]>();
  return (digest) => {
    const found = known.get(digest) ?? digest.fullNames.map(parse);
    known.set(digest, found);
    return found;
  };
}
const people = remember(parsePersonName);
const organizations = remember(parseOrganizationName);

const givenNames = new Set(GIVEN_NAMES.trim().split(/\s+/));

function comparePeople(a: readonly PersonName[], b: readonly PersonName[]): NameLikeness | null {
  const matches = a.flatMap((x) => b.map((y) => [x, y, matchPersonNames(x, y)] as const)).filter((m) => m[2] !== null);
  const equal = matches.find((m) => m[2] === 'equal');
  if (equal) return isShortName(equal[0]) ? 'alone' : rarityOf(equal[0]);
  if (matches.some((m) => m[2] === 'spelling')) return 'spelling';
  const [first] = matches;
  if (!first) return a.some((x) => b.some((y) => isFamilyOf(x, y) || isFamilyOf(y, x))) ? 'family' : null;
  if (matches.some(([x, y]) => hasInitial(x) || hasInitial(y))) return 'initial';
  if (matches.some(([x, y]) => areNicknames(x.given[0] ?? '', y.given[0] ?? ''))) return 'nickname';
  return lowered(rarityOf(first[0]));
}

const isFamilyOf = (short: PersonName, full: PersonName): boolean =>
  isShortName(short) && !isShortName(full) && short.words.join(' ') === full.family.join(' ');

const hasInitial = (name: PersonName): boolean => name.given[0]?.length === 1;

/** Only a middle name more or less. */
const lowered = (rarity: NameLikeness): NameLikeness =>
  rarity === 'rare' || rarity === 'uncommon' ? 'middling' : 'common';

function rarityOf(name: PersonName): NameLikeness {
  const sharing = findEastAsianSharing(name.words);
  if (sharing !== null) return sharing === 'many' ? 'common' : 'middling';
  if (name.words.length > 2) return 'rare';
  const isFrequent = (w = '') => givenNames.has(w) || findSurnameRank(w) !== null;
  const [given, family] = [isFrequent(name.words[0]), isFrequent(name.words.at(-1))];
  if (family) return given ? 'common' : 'middling';
  return given ? 'uncommon' : 'rare';
}

function compareOrganizations(a: readonly OrganizationName[], b: readonly OrganizationName[]): NameLikeness | null {
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const equal = pairs.filter(([x, y]) => x.words.join('') === y.words.join(''));
  const known = pairs.some(
    ([x, y]) => findKnownName(x.words) !== null && findKnownName(x.words) === findKnownName(y.words),
  );
  if (known) return 'rare';
  const best = equal.map(([x]) => specificityOf(x.words));
  for (const level of ['rare', 'middling', 'generic'] as const) if (best.includes(level)) return level;
  const short = pairs.filter(([x, y]) => Math.max(rankShortForm(x, y, false), rankShortForm(y, x, false)) >= 3);
  if (short.length > 0) return short.every(([x, y]) => isWhole(x, y) || isWhole(y, x)) ? 'offshoot' : 'shorter';
  if (pairs.some(([x, y]) => mayBeArm(x, y) || mayBeArm(y, x))) return 'arm';
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

const oneWordOrganizations = new Set(ONE_WORD_ORGANIZATIONS.trim().split(/\s+/));

/** generic: nothing in the name says whose it is; middling: one word that others may bear too; rare: more, or a word of its own. */
function specificityOf(words: readonly string[]): NameLikeness {
  const telling = words.filter((w) => !INSTITUTIONS.has(w) && !DESCRIPTORS.has(w) && !UNITS.has(w));
  if (telling.length === 0) return 'generic';
  return words.length > 1 || oneWordOrganizations.has(words[0] ?? '') ? 'rare' : 'middling';
}
