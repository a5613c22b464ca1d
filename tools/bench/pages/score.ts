/** How a text, a headline, a byline and a date are scored against what people say of the page. */

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const TOKEN = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}])+`, 'gu');

/** NFKC, lower case, letters and digits; Han and Kana one token a character. */
export function toTokens(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
}

/** F1 over tokens as multisets, 0…1. */
export function tokenF1(found: string, truth: string): number {
  const [a, b] = [toTokens(found), toTokens(truth)];
  const left = new Map<string, number>();
  for (const token of b) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of a) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(token, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length);
}

const NEAR = 0.7;
const fold = (text: string): string => toTokens(text.normalize('NFD').replace(/\p{M}/gu, '')).join('');

/** Equal, one within the other, or most words alike: publishers give one article several headlines. */
export function isSameHeadline(found: string, truth: string): boolean {
  const [a, b] = [fold(found), fold(truth)];
  if (a === '' || b === '') return false;
  return a.includes(b) || b.includes(a) || tokenF1(found, truth) >= NEAR;
}

/** The same people, in any order. */
export function isSameByline(found: readonly string[], truth: readonly string[]): boolean {
  const set = (names: readonly string[]) => [...new Set(names.map(fold))].sort().join('|');
  return set(found) === set(truth);
}

/** The site signing for itself is no person: `siteNames` are what it calls itself. */
export function withoutSite(authors: readonly string[], siteNames: readonly (string | null)[]): string[] {
  const sites = siteNames.map((name) => fold(name ?? '').replace(/^the/, '')).filter((name) => name.length > 2);
  return authors.filter((author) => {
    const name = fold(author).replace(/^(?:the|der|die|das|le|la|les|el)(?=\w{4})/, '');
    return !sites.some((site) => site.includes(name));
  });
}

/** The same day, as the page writes it or in UTC. */
export function isSameDay(found: string | null, truth: string): boolean {
  if (!found) return false;
  const utc = (text: string) => {
    const time = Date.parse(text.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T'));
    return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  };
  return found.slice(0, 10) === truth.slice(0, 10) || (utc(found) !== '' && utc(found) === utc(truth));
}
