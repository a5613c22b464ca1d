/** Whether one name is a short form of another within an article. */
import { DESCRIPTORS, UNITS } from './lists/organization-words';
import type { OrganizationName } from './organization-name';

/**
 * 0 = no. 3: what is left out only says what sort of thing it is; 2: a clipped word ("GW Pharma");
 * 1: anything else left out, and only when the long form came first.
 */
export function rankShortForm(short: OrganizationName, long: OrganizationName, longFirst: boolean): number {
  const [a, b] = [short.words, long.words];
  if (a.length > b.length || a.join(' ') === b.join(' ')) return 0;
  if (a.length === b.length) return isClipped(a, b) ? 2 : 0;
  const head = b.slice(0, a.length);
  if (head.join(' ') === a.join(' ') || isClipped(a, head)) return rankTail(b.slice(a.length), longFirst);
  const isEnd = b.slice(-a.length).join(' ') === a.join(' ');
  return isEnd && longFirst && !short.acronym ? 1 : 0;
}

function rankTail(tail: readonly string[], longFirst: boolean): number {
  if (tail.some((w) => UNITS.has(w))) return 0;
  if (tail.every((w) => DESCRIPTORS.has(w) || w === 'and' || w === '&')) return 3;
  return longFirst ? 1 : 0;
}

/** Each word the same or the beginning of the other: "lib dems" of "liberal democrats". */
function isClipped(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') !== b.join('') && a.every((word, i) => isClip(word, b[i] ?? ''));
}

function isClip(short: string, long: string): boolean {
  const stem = short.length > 3 ? short.replace(/s$/, '') : short;
  return short === long || (stem.length >= 3 && long.length >= stem.length + 2 && long.startsWith(stem));
}
