import { fold } from '@/lib/model/folded-text';
import type { Party } from './composition';

/** So many answers are remembered at most. */
const REMEMBERED = 4_096;

/** The claims of one person are compared each with each: the same few names and titles are asked for a hundred thousand times. */
function remembering(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

const normal = remembering((name) =>
  fold(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

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
export const titleKey = (title: string | null): string => (title === null ? '' : keyOfTitle(title));

const keyOfTitle = remembering((title) =>
  TITLES.reduce((text, [pattern, short]) => text.replace(pattern, short), normal(title)),
);
