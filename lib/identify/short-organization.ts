/** Whether one name is a short form of another within an article. */
import { ARMS_OR_DESCRIPTORS, DESCRIPTORS, UNITS } from './lists/organization-words';
import type { OrganizationName } from './organization-name';

/**
 * 0 = no. 4: only the number differs; 3: what is left out only says what sort of thing it is; 2: a clipped word ("GW Pharma");
 * 1: anything else left out, and only when the long form came first.
 */
export function rankShortForm(short: OrganizationName, long: OrganizationName, longFirst: boolean): number {
  const [a, b] = [short.words, long.words];
  if (a.length > b.length || a.join(' ') === b.join(' ')) return 0;
  if (a.length === b.length) return isPlural(a, b) ? 4 : isClipped(a, b) ? 2 : 0;
  const head = b.slice(0, a.length);
  if (head.join(' ') === a.join(' ') || isPlural(a, head) || isClipped(a, head))
    return rankTail(b.slice(a.length), longFirst);
  if (isTurned(a, b)) return 3;
  if (b.slice(-a.length).join(' ') !== a.join(' ') || short.acronym || a.join(' ') === 'house') return 0;
  return b.slice(0, -a.length).every((w) => STATES.has(w)) ? 3 : longFirst ? 1 : 0;
}

/** Words before an institution that only say whose it is: "US Federal Reserve", "UN Security Council". */
const STATES = new Set([
  'us',
  'uk',
  'un',
  'eu',
  'united',
  'states',
  'nations',
  'kingdom',
  'american',
  'british',
  'european',
  'federal',
]);

/** "justice department" of "department of justice". */
const isTurned = (a: readonly string[], b: readonly string[]): boolean =>
  b[1] === 'of' && a.length > 1 && a.at(-1) === b[0] && a.slice(0, -1).join(' ') === b.slice(2).join(' ');

function rankTail(tail: readonly string[], longFirst: boolean): number {
  if (tail.some((w) => UNITS.has(w))) return 0;
  if (tail.every((w) => DESCRIPTORS.has(w) || w === 'and' || w === '&')) return 3;
  return longFirst || tail[0] === 'of' ? 1 : 0;
}

/** Whether only a word is left out that may or may not name an arm: "lanternfish" of "lanternfish pictures". */
export function mayBeArm(short: OrganizationName, long: OrganizationName): boolean {
  const tail = long.words.slice(short.words.length);
  const isHead = tail.length > 0 && long.words.slice(0, short.words.length).join(' ') === short.words.join(' ');
  return isHead && tail.every((w) => ARMS_OR_DESCRIPTORS.has(w) || DESCRIPTORS.has(w));
}

/** Whether the shorter one already says what sort of thing it is: "Meridian Health" beside "Meridian Health Partners". */
export function isWhole(short: OrganizationName, long: OrganizationName): boolean {
  const last = short.words.at(-1) ?? '';
  return short.words.length > 1 && short.words.length < long.words.length && DESCRIPTORS.has(last);
}

/** Each word the same or the beginning of the other: "lib dems" of "liberal democrats". */
function isClipped(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') !== b.join('') && a.every((word, i) => isClip(word, b[i] ?? ''));
}

function isClip(short: string, long: string): boolean {
  const stem = short.length > 3 ? short.replace(/s$/, '') : short;
  return short === long || (stem.length >= 3 && long.length >= stem.length + 2 && long.startsWith(stem));
}

/** The same but for the number of the last word: "tories" of "tory", "lib dems" of "lib dem". */
function isPlural(a: readonly string[], b: readonly string[]): boolean {
  const toSingular = (w: string) => w.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ') && toSingular(a.at(-1) ?? '') === toSingular(b.at(-1) ?? '')
  );
}
