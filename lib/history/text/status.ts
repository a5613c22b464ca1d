import type { ClaimStatus } from '@/lib/model/claim';
import { CLAUSE_SENSES } from '../lists/modality';
import { type SentenceView, tokenAt } from './sentence-view';
import type { VerbChain } from './verb-chain';

const REACH = 14;
const NEGATORS = new Set("not never n't no without nobody none neither nor denied denies denying dismissed".split(' '));

/** How certain the text is of what the verb says: the verb's own auxiliaries first, then the words that govern its clause. */
export function readStatus(view: SentenceView, verb: number, chain: VerbChain | null): ClaimStatus {
  if (chain?.negated) return 'denied';
  const around = readClause(view, chain?.start ?? verb);
  if (around === 'denied') return 'denied';
  if (chain?.potential || around === 'potential') return 'potential';
  if (chain?.planned || isHeadlineInfinitive(view, chain)) return 'planned';
  if (chain?.reported || around === 'reported') return 'reported';
  return around === 'planned' ? 'planned' : 'asserted';
}

function isHeadlineInfinitive(view: SentenceView, chain: VerbChain | null): boolean {
  return Boolean(chain?.infinitive) && tokenAt(view, (chain?.start ?? 0) - 1).kind === 'person';
}

/** Looks leftwards for "if", "rumours that", "denied that", "sources say"; a mark that ends a clause ends the search. */
function readClause(view: SentenceView, from: number): ClaimStatus | null {
  let found: ClaimStatus | null = null;
  for (let k = from - 1; k >= 0 && from - k <= REACH; k--) {
    const { lower, text } = tokenAt(view, k);
    if (text === 'May') continue; // the month
    if (lower === ';' || lower === '.' || lower === '"' || lower === '“' || lower === '”' || lower === 'who') break;
    const sense = CLAUSE_SENSES[lower];
    if (sense === 'negated' || (NEGATORS.has(lower) && from - k <= 5)) return 'denied';
    if (sense && sense !== 'plain' && found === null) found = sense;
  }
  if (tokenAt(view, view.tokens.length - 1).lower === '?' && found === null) return 'potential';
  return found;
}
