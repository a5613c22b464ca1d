import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, REPORTING_VERBS } from '../lists/function-words';
import { VERB_FORMS } from '../lists/verbs';
import { isRoleNoun } from '../roles/role-head';
import { type SentenceView, tokenAt } from '../text/sentence-view';
import type { Token } from '../text/tokens';

const LONGEST = 6;
const NAMES: Record<string, string> = { person: 'P', organization: 'O', place: 'L', product: 'N', other: 'N' };

/** What lies between two tokens, content words left out: "X, who had run Acme, left" → ", who A V O ," between X and "left". */
export function skeletonBetween(view: SentenceView, from: number, to: number): string[] {
  const out: string[] = [];
  for (let k = from + 1; k < to; k++) {
    const symbol = symbolOf(tokenAt(view, k));
    if (symbol !== null && symbol !== out.at(-1)) out.push(symbol);
  }
  return out;
}

/** One string for a feature; long ones keep their ends only. */
export function shorten(symbols: readonly string[]): string {
  return symbols.length <= LONGEST
    ? symbols.join(' ')
    : `${symbols.slice(0, 2).join(' ')}~${symbols.slice(-2).join(' ')}`;
}

function symbolOf(token: Token): string | null {
  const { kind, lower } = token;
  if (kind === 'punct') return /^[,;:()"“”—–]$/.test(lower) ? (/["“”]/.test(lower) ? '"' : lower) : null;
  if (kind !== 'word') return NAMES[kind] ?? null;
  if (lower === "'s" || lower === "'") return "'s";
  if (lower === 'he' || lower === 'she') return 'H';
  if (AUXILIARIES.has(lower)) return lower === 'be' || lower === 'been' ? null : 'A';
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || lower === 'to') return lower;
  if (REPORTING_VERBS.has(lower)) return 'S';
  if (VERB_FORMS.has(lower)) return 'V';
  return isRoleNoun(token) ? 'r' : null;
}
