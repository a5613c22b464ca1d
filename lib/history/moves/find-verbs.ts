import { VERB_FORMS, type VerbClass, type VerbEntry } from '../lists/verbs';
import { type SentenceView, tokenAt } from '../text/sentence-view';
import { readVerbChain, type VerbChain } from '../text/verb-chain';

/** A verb of the list in a sentence. */
export type FoundVerb = {
  entry: VerbEntry;
  cls: VerbClass;
  index: number;
  /** After the verb and its particle. */
  end: number;
  chain: VerbChain;
  /** "was appointed", "X, appointed by Y": what is said happens to the one it is said of. */
  passive: boolean;
};

const BY = /^(?:by|in|on|last|this|as|to|from|after|for|yesterday|today|over|at|earlier)$/;

/** "talks would go on as before", "went ahead": nobody goes anywhere. */
export function isIdiom(view: SentenceView, index: number): boolean {
  const next = tokenAt(view, index + 1).lower;
  if (/^(?:go|goes|went|gone|going)$/.test(tokenAt(view, index).lower))
    return /^(?:on|ahead|well|wrong|through|unnoticed|missing|further|down|up|by|without)$/.test(next);
  return (
    /^(?:come|comes|came|coming)$/.test(tokenAt(view, index).lower) &&
    /^(?:forward|under|true|out|up|down|after|amid|as)$/.test(next)
  );
}

export function findVerbs(view: SentenceView): FoundVerb[] {
  const found: FoundVerb[] = [];
  view.tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const entries = VERB_FORMS.get(token.lower);
    if (!entries || isNoun(view, index) || isIdiom(view, index)) return;
    let chain: VerbChain | null = null;
    for (const entry of entries) {
      const end = particleEnd(view, index, entry);
      if (end === null) continue;
      chain ??= readVerbChain(view, index);
      found.push({ entry, cls: entry.cls, index, end, chain, passive: isPassive(view, index, entry, chain) });
    }
  });
  return found;
}

function particleEnd(view: SentenceView, index: number, entry: VerbEntry): number | null {
  if (entry.particles.length === 0) return index + 1;
  for (let k = index + 1; k <= index + 2; k++) if (entry.particles.includes(tokenAt(view, k).lower)) return k + 1;
  if (['force', 'let', 'push', 'drive', 'bring', 'kick', 'vote', 'throw', 'lay'].includes(entry.lemma)) {
    for (let k = index + 3; k <= index + 5; k++)
      if (entry.particles.includes(tokenAt(view, k).lower) && tokenAt(view, k).lower !== 'on') return index + 1;
  }
  return null;
}

/** "the move", "his exit", "a run": the same word as a noun. */
function isNoun(view: SentenceView, index: number): boolean {
  const before = tokenAt(view, index - 1).lower;
  const token = tokenAt(view, index).lower;
  if (/(?:ed|ing)$/.test(token) && /^(?:the|a|an|his|her|their|its|'s|newly|recently)$/.test(before)) return true;
  return (
    /^(?:the|a|an|his|her|their|its|this|that|'s|of|my|our|your|any|no|some|in|on)$/.test(before) &&
    !/(?:ed|ing)$/.test(token) &&
    token !== 'left'
  );
}

/** Said of the one who does them: "X, the head of Y, resigned from Z" is no participle, whatever follows; "X, joined by Z," is. */
const DONE_BY_THE_SUBJECT: ReadonlySet<VerbClass> = new Set([
  'leave',
  'join',
  'move',
  'assume',
  'succeed',
  'run-for',
  'work',
  'study',
  'graduate',
  'plead',
  'die',
]);

function isPassive(view: SentenceView, index: number, entry: VerbEntry, chain: VerbChain): boolean {
  if (!entry.participle || entry.form === 'ing') return false;
  if (chain.passive) return true;
  if (chain.start !== index) return false;
  const before = tokenAt(view, index - 1);
  const after = tokenAt(view, index + 1);
  if (DONE_BY_THE_SUBJECT.has(entry.cls)) return after.lower === 'by';
  const opens =
    before.lower === ',' ||
    before.text === '' ||
    before.lower === '(' ||
    before.lower === 'when' ||
    before.lower === 'once' ||
    before.lower === 'after';
  return (opens && (BY.test(after.lower) || after.kind === 'word')) || (after.lower === 'by' && before.kind !== 'word');
}
