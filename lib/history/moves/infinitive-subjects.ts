import { VERB_FORMS, type VerbClass } from '../lists/verbs';
import { isPerson, type SentenceView, tokenAt } from '../text/sentence-view';
import { findSubjects, type Phrases, type Subjects } from '../text/subjects';
import { readVerbChain } from '../text/verb-chain';

const REACH = 10;
/** Verbs whose object is the one who acts: "asked Smith to lead". */
const OBJECT_CONTROL =
  /^(?:ask|hire|invite|urge|want|persuade|appoint|tap|name|pick|choose|elect|recruit|poach|bring|force|allow|help|expect|order|tip|send|post)/;

/** Verbs whose object does not act: "left Acme to join Globex". */
const FREE = new Set<VerbClass>(['leave', 'join', 'move', 'run-for', 'work', 'buy']);

/** Who an infinitive is said of: "X left Acme to join Globex" → X; "Acme hired X to run it" → X. `to` is the token of "to". */
export function findInfinitiveSubjects(view: SentenceView, to: number, phrases: Phrases): Subjects {
  const before = tokenAt(view, to - 1);
  if (isPerson(before)) {
    const verb = tokenAt(view, to - 2).lower;
    return { tokens: [to - 1], path: OBJECT_CONTROL.test(verb) ? 'controlled' : 'infinitive-headline' };
  }
  for (let k = to - 1; k >= 0 && to - k < REACH; k--) {
    const token = tokenAt(view, k);
    if (token.lower === ';' || token.lower === '"' || token.lower === '“') break;
    if (token.kind !== 'word' || !VERB_FORMS.has(token.lower)) continue;
    const driven =
      before.kind !== 'word' && before.kind !== 'punct' && !VERB_FORMS.get(token.lower)?.some((v) => FREE.has(v.cls));
    if (driven) return { tokens: [], path: 'none' };
    const subjects = findSubjects(view, readVerbChain(view, k).start, phrases);
    return { tokens: subjects.tokens, path: `infinitive-${subjects.path}`, governor: k };
  }
  if (before.kind !== 'word' && before.kind !== 'punct') return { tokens: [], path: 'none' };
  return { tokens: findSubjects(view, to, phrases).tokens, path: 'infinitive-other' };
}
