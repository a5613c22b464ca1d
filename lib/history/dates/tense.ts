import type { Span } from '@/lib/model/span';
import type { Tense } from './expression';

const AHEAD =
  "(?:will|shall|would|['’]ll|(?:is|are|was|were|be) (?:to|set|due|expected|scheduled|slated|going|about|likely|poised|planning|hoping|preparing)(?: to)?|plans? to|planned to|intends? to|hopes? to|expects? to|agreed to|no later than|has yet to|not (?:seek|stand)|becomes|begins|starts|joins|leaves|retires|quits|to (?:become|begin|start|join|leave|retire|quit|succeed|replace)|exits|takes|steps|hands|goes|moves|succeeds|reports? to|returns|expires?|runs? out|departs|assumes)";
const BEHIND =
  '(?:was|were|had|has|have|did|been|(?!(?:succ|proc|exc|n|f|ind|sp|bl|s)eed\\b)\\p{Ll}{2,}ed|left|took|became|went|came|made|began|said|told|won|lost|met|ran|held|led|gave|got|found|sold|bought|brought|broke|chose|fell|felt|grew|heard|kept|knew|laid|paid|put|rose|saw|sent|set up|shut|(?<!(?:will|to|would|could|might|may|can|should) )quit|spent|spoke|stood|struck|swore|taught|thought|threw|wrote|died|fired|sacked|ousted|named|elected|appointed|hired|since|after|ago|former|following|death|dismissal)';
/** "with effect from", "effective": the date may lie on either side. */
const EITHER = '(?:effective|with effect from|as of|as from)';
const CUE = new RegExp(`(?<![\\p{L}-])(?:(${AHEAD})|(${BEHIND})|(${EITHER}))(?![\\p{L}-])`, 'giu');

/** A word that tells the tense of what stands near it; tense null: it leaves both open. */
export type TenseCue = Span & { tense: Tense | null; infinitive: boolean };

export function findTenseCues(sentence: string): TenseCue[] {
  return [...sentence.matchAll(CUE)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    tense: m[3] ? null : m[1] ? 'future' : 'past',
    infinitive: m[0].toLowerCase().startsWith('to '),
  }));
}

/** The tense told by the cue nearest before the expression, unless a semicolon parts them, else by the nearest after; null when none tells. */
export function tenseAround(sentence: string, cues: readonly TenseCue[], start: number, end: number): Tense | null {
  const last = cues.findLast((cue) => cue.end <= start);
  // "quit in March to join": the time of what was done to do it; in a headline, "Poe to join", the infinitive is all there is
  const before = last?.infinitive ? (cues.findLast((cue) => cue.end <= last.start) ?? last) : last;
  const after = cues.find((cue) => cue.start >= end);
  const isCutOff = before !== undefined && sentence.slice(before.end, start).includes(';');
  return ((isCutOff ? after : before) ?? after ?? before)?.tense ?? null;
}
