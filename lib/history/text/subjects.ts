import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  isFunctionWord,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lists/function-words';
import { HONORIFICS } from '../lists/role-nouns';
import type { RolePhrase } from '../roles/role-phrase';
import { isPerson, isPossessive, type SentenceView, tokenAt } from './sentence-view';
import type { Token } from './tokens';

/** Who a verb is said of: token indices of person mentions or pronouns, and by which road they were reached. */
export type Subjects = {
  tokens: number[];
  path: string;
  /** Of an infinitive, the verb that governs it: "is leaving to join" is no surer than "is leaving". */
  governor?: number;
};

export type Phrases = readonly RolePhrase[];
const NOBODY: Subjects = { tokens: [], path: 'none' };
const FLOATING = new Set('both all each also he himself herself themselves'.split(' '));

/** The subject of the verb whose chain begins at `start`. */
export function findSubjects(view: SentenceView, start: number, phrases: Phrases): Subjects {
  let i = start - 1;
  while (
    ADVERBS.has(tokenAt(view, i).lower) ||
    (FLOATING.has(tokenAt(view, i).lower) && !SUBJECT_PRONOUNS.has(tokenAt(view, i).lower))
  )
    i--;
  const token = tokenAt(view, i);
  if (token.lower === 'who' || (token.lower === 'that' && isPerson(tokenAt(view, i - 1)))) {
    const near = groupBefore(view, tokenAt(view, i - 1).lower === ',' ? i - 2 : i - 1, phrases);
    if (near.length > 0) return { tokens: near.slice(-1), path: 'relative' };
    const apposed = apposedBefore(view, i - 1);
    return apposed === null ? NOBODY : { tokens: [apposed], path: 'relative-apposition' };
  }
  if (SUBJECT_PRONOUNS.has(token.lower)) return { tokens: [i], path: 'adjacent' };
  const closed = token.lower === ',' && isPerson(tokenAt(view, i - 1));
  const group = groupBefore(view, closed ? i - 1 : beforeOthers(view, i), phrases);
  if (closed && group.length > 0) return { tokens: group, path: 'comma' };
  if (group.length > 0) {
    const path = isPerson(token) ? 'adjacent' : 'apposition';
    return { tokens: group, path: isObject(view, group[0] ?? 0, phrases) ? `${path}-object` : path };
  }
  return coordinated(view, i);
}

/** "Dunn and two other executives [were]": the group before what is only counted. */
function beforeOthers(view: SentenceView, i: number): number {
  if (tokenAt(view, i).kind !== 'word') return i;
  for (let k = i; k > i - 6; k--) {
    const lower = tokenAt(view, k).lower;
    if ((lower === 'and' || lower === 'with') && isPerson(tokenAt(view, k - 1)))
      return /^(?:others?|two|three|four|five|six|several|some|many|his|her|their|a)$/.test(tokenAt(view, k + 1).lower)
        ? k - 1
        : i;
    if (tokenAt(view, k).kind !== 'word') return i;
  }
  return i;
}

/** The people of a noun group that ends at token `i`: "A, B and C", "A, the head of X, and B, its chair,". */
export function groupBefore(view: SentenceView, i: number, phrases: Phrases): number[] {
  const found: number[] = [];
  let at = i;
  let listed = false;
  for (let steps = 0; steps < 12; steps++) {
    const token = tokenAt(view, at);
    let person: number | null = null;
    if (isPerson(token)) person = at;
    else if (token.kind === 'organization' || token.kind === 'place') person = beforeAffiliation(view, at);
    else if (token.lower === ')') person = beforeBracket(view, at);
    else if (token.lower === ',' || token.lower === '—' || token.lower === '–')
      person = found.length > 0 && isPerson(tokenAt(view, at - 1)) ? at - 1 : apposedBefore(view, at);
    if (person === null) break;
    found.unshift(person);
    at = beforePremodifier(view, person, phrases);
    const connector = tokenAt(view, at).lower;
    if (connector === 'and' || connector === '&' || connector === 'or') {
      listed = true;
      at--;
      if (tokenAt(view, at).lower === ',' && isPerson(tokenAt(view, at - 1))) at--;
    } else if (connector === ',' && listed && (isPerson(tokenAt(view, at - 1)) || apposedBefore(view, at) !== null))
      at -= isPerson(tokenAt(view, at - 1)) ? 1 : 0;
    else break;
  }
  return found;
}

/** "X of Acme [resigned]": the person whose affiliation ends here. */
function beforeAffiliation(view: SentenceView, name: number): number | null {
  let k = name - 1;
  if (tokenAt(view, k).lower === 'the') k--;
  const lower = tokenAt(view, k).lower;
  return (lower === 'of' || lower === 'at' || lower === 'from') && isPerson(tokenAt(view, k - 1)) ? k - 1 : null;
}

function beforeBracket(view: SentenceView, close: number): number | null {
  for (let k = close - 1; k > close - 8; k--)
    if (tokenAt(view, k).lower === '(') return isPerson(tokenAt(view, k - 1)) ? k - 1 : null;
  return null;
}

/** Steps over "chief executive Sir" in front of a name. */
function beforePremodifier(view: SentenceView, person: number, phrases: Phrases): number {
  let at = person - 1;
  while (HONORIFICS.has(tokenAt(view, at).lower.replace('.', '')) && tokenAt(view, at).lower !== 'the') at--;
  if (/^(?:his|her|their)$/.test(tokenAt(view, at - 1).lower) && tokenAt(view, at).kind === 'word') at -= 2;
  const role = phrases.find((p) => p.coreEnd === at + 1 || p.end === at + 1);
  return role ? role.outerStart - 1 : at;
}

/** "Kwok, head of arbitration[,]": the person in front of an apposition that closes at the comma `close`; null when there is none. */
export function apposedBefore(view: SentenceView, close: number): number | null {
  for (let k = close - 1; k > close - 26 && k >= 0; k--) {
    const token = tokenAt(view, k);
    if (isPerson(token)) {
      const opener = tokenAt(view, k + 1).lower;
      if (opener === ',' || opener === '(' || opener === '—' || opener === '–') return k + 1 < close ? k : null;
      if (!isPossessive(tokenAt(view, k + 1)) && !PREPOSITIONS.has(tokenAt(view, k - 1).lower)) return null;
    }
    if (token.lower === '"' || token.lower === '“' || token.lower === ';' || token.lower === ':') return null;
    if (token.lower === 'he' || token.lower === 'she') return null;
  }
  return null;
}

/** "X left A and joined B": the nearest person or pronoun to the left that is no object of a preposition. */
function coordinated(view: SentenceView, from: number): Subjects {
  const { kind, lower: bridge } = tokenAt(view, from);
  if (kind === 'word' && !isFunctionWord(bridge)) return NOBODY;
  for (let k = from; k >= 0 && from - k < 60; k--) {
    const token = tokenAt(view, k);
    if (isQuote(token)) {
      k = openingQuote(view, k);
      if (k < 0) return NOBODY;
      continue;
    }
    if (SUBJECT_PRONOUNS.has(token.lower)) return { tokens: [k], path: pathOf(bridge) };
    if (!isPerson(token) || isPossessive(tokenAt(view, k + 1))) continue;
    if (PREPOSITIONS.has(tokenAt(view, k - 1).lower)) continue;
    return { tokens: [k], path: pathOf(bridge) };
  }
  return NOBODY;
}

function isQuote(token: Token): boolean {
  return token.text === '"' || token.text === '”' || token.text === '“';
}

/** A quotation between subject and verb is stepped over; -1 when it has no beginning in this sentence. */
function openingQuote(view: SentenceView, close: number): number {
  if (tokenAt(view, close).text === '“') return -1;
  for (let k = close - 1; k >= 0; k--) if (tokenAt(view, k).text === '"' || tokenAt(view, k).text === '“') return k;
  return -1;
}

function pathOf(bridge: string): string {
  if (bridge === 'and' || bridge === 'but' || bridge === 'then' || bridge === 'to' || bridge === ',')
    return `coordinated-${bridge}`;
  return CONJUNCTIONS.has(bridge) ? 'coordinated-clause' : 'coordinated-far';
}

/** "told Smith resigned", "of Smith": what stands before the name makes it somebody's object. */
function isObject(view: SentenceView, person: number, phrases: Phrases): boolean {
  const before = tokenAt(view, beforePremodifier(view, person, phrases));
  return (
    PREPOSITIONS.has(before.lower) &&
    !['after', 'before', 'since', 'until', 'as', 'like'].includes(before.lower) &&
    !AUXILIARIES.has(before.lower)
  );
}
