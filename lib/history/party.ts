import type { Party } from './composition';

const normal = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One key a party: its entity, or its name when the library does not hold it; '' for none. */
export function partyKey(party: Party | null): string {
  if (!party) return '';
  return party.id ?? `name:${normal(party.name)}`;
}

/** "Alibaba" and "Alibaba Cloud": one name begins with the other, word for word. */
export function isPartOfName(a: Party, b: Party): boolean {
  const [x, y] = [`${normal(a.name)} `, `${normal(b.name)} `];
  return x.trim() !== '' && y.trim() !== '' && (x.startsWith(y) || y.startsWith(x));
}

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bceo\b|\bchief executive(?: officer)?\b/g, 'ceo'],
  [/\bcfo\b|\bchief financial officer\b|\bfinance chief\b/g, 'cfo'],
  [/\bcto\b|\bchief technology officer\b/g, 'cto'],
  [/\bcoo\b|\bchief operating officer\b/g, 'coo'],
  [/\bchair(?:man|woman|person)\b/g, 'chair'],
  [/\bco founder\b|\bcofounder\b/g, 'founder'],
  [/\bvice president\b/g, 'vp'],
];

/** A title's key, so that "chief executive" and "CEO" are one role; '' for none. */
export function titleKey(title: string | null): string {
  return TITLES.reduce((text, [pattern, short]) => text.replace(pattern, short), normal(title ?? ''));
}
