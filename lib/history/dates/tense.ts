import type { Tense } from './expression';

const AHEAD =
  "(?:will|shall|would|['’]ll|(?:is|are|was|were|be) (?:to|set|due|expected|scheduled|slated|going|about|likely|poised|planning|hoping|preparing)(?: to)?|plans? to|planned to|intends? to|hopes? to|expects? to|agreed to|no later than|has yet to|not (?:seek|stand)|becomes?|begins|starts|joins?|leaves?|retires?|exits|takes|steps|hands|goes|moves|succeeds|reports? to|returns|expires?|runs? out|departs|assumes)";
const BEHIND =
  '(?:was|were|had|has|have|did|been|\\p{Ll}{2,}ed|left|took|became|went|came|made|began|said|told|won|lost|met|ran|held|led|gave|got|found|sold|bought|brought|broke|chose|fell|felt|grew|heard|kept|knew|laid|paid|put|rose|saw|sent|set up|shut|spent|spoke|stood|struck|swore|taught|thought|threw|wrote|died|fired|sacked|ousted|named|elected|appointed|hired|since|after|ago|former|following|death|dismissal)';
/** "with effect from", "effective": the date may lie on either side. */
const EITHER = '(?:effective|with effect from|as of|as from)';
const CUE = new RegExp(`(?<![\\p{L}-])(?:(${AHEAD})|(${BEHIND})|(${EITHER}))(?![\\p{L}-])`, 'giu');

/** The tense told by the words nearest before `at` in the sentence, else nearest after; null when there is none or it leaves both open. */
export function tenseAround(sentence: string, start: number, end: number): Tense | null {
  let before: RegExpMatchArray | null = null;
  let after: RegExpMatchArray | null = null;
  for (const m of sentence.matchAll(CUE)) {
    if (m.index + m[0].length <= start) before = m;
    else if (m.index >= end && !after) after = m;
  }
  const cue = before && !isCutOff(sentence.slice(before.index, start), before) ? before : (after ?? before);
  if (!cue || cue[3]) return null;
  return cue[1] ? 'future' : 'past';
}

/** "He left; from June she will …": a cue before a semicolon does not reach the date when another follows. */
function isCutOff(between: string, cue: RegExpMatchArray): boolean {
  return between.slice(cue[0].length).includes(';');
}
