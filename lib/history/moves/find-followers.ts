import type { Candidate } from '../candidate';
import type { SentenceView } from '../text/sentence-view';
import { tokenAt } from '../text/sentence-view';
import { findSubjects, type Phrases } from '../text/subjects';
import { readVerbChain } from '../text/verb-chain';

const FOLLOW = new Set('followed follow follows following'.split(' '));

/**
 * "A left to join Acme; B and C followed suit": B and C left too. Only the leaving is copied, never where A went,
 * and only from a leaving told just before, in the same sentence or the one in front.
 */
export function findFollowers(view: SentenceView, phrases: Phrases, told: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  view.tokens.forEach((token, i) => {
    if (!saysSame(view, i)) return;
    const leader = told.findLast(
      (c) => c.type === 'end_position' && (c.view === view ? c.trigger < i : c.view.index === view.index - 1),
    );
    if (!leader) return;
    if (i === 0) return markFollowers(view, told, leader);
    const chain = readVerbChain(view, i);
    const subjects = findSubjects(view, chain.start, phrases);
    for (const subject of subjects.tokens) {
      out.push({
        ...leader,
        view,
        subject,
        trigger: i,
        title: null,
        noun: null,
        method: 'followed-suit',
        path: subjects.path,
        hold: `${leader.hold}-copied`,
        features: [`verb:${token.lower}`],
        told: leader,
      });
    }
  });
  return out;
}

/** "Following suit, B announced her departure": told in its own words, at the leader's time unless it gives its own. */
function markFollowers(view: SentenceView, told: readonly Candidate[], leader: Candidate): void {
  for (const c of told) if (c.view === view && c.type === 'end_position') c.told = leader;
}

/** "followed suit", "followed his lead", "did the same", "did likewise". */
function saysSame(view: SentenceView, i: number): boolean {
  const { lower } = tokenAt(view, i);
  const next = tokenAt(view, i + 1).lower;
  if (FOLLOW.has(lower))
    return (
      next === 'suit' || (/^(?:his|her|their)$/.test(next) && /^(?:lead|example)$/.test(tokenAt(view, i + 2).lower))
    );
  return lower === 'did' && (next === 'likewise' || (next === 'the' && tokenAt(view, i + 2).lower === 'same'));
}
