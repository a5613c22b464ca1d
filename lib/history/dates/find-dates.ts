import type { ClaimDate } from '@/lib/model/claim-date';
import type { Span } from '@/lib/model/span';
import { fromIsoDay } from './calendar';
import { EXPLICIT } from './explicit';
import type { DateContext, Expression } from './expression';
import { INHERITED } from './inherited';
import { PARTIAL } from './partial';
import { RELATIVE } from './relative';
import { findTenseCues, tenseAround } from './tense';

/** How a date stands to what it dates. at: on it; from: beginning then; until: ending then; by: no later; before and after: not on it. */
export type DateRelation = 'at' | 'from' | 'until' | 'by' | 'before' | 'after';

export type FoundDate = Span & {
  date: ClaimDate;
  relation: DateRelation;
  /** True for "the 2001 election", "Monday's meeting": it dates the noun, and what is told only perhaps. */
  attributive: boolean;
};

/** In this order: of two readings of the same words the longer wins, then the earlier kind. */
const EXPRESSIONS: readonly Expression[] = [...EXPLICIT, ...PARTIAL, ...RELATIVE, ...INHERITED];
const WORTH_A_LOOK =
  /\d{4}|\d (?:J|F|M|A|S|O|N|D)|day|night|week|month|year|quarter|spring|summer|autumn|fall|morning|afternoon|evening|ago|later|earlier|morrow|Day|Eve|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Q[1-4]/;

/**
 * The dates a sentence tells, in order, without overlap: offsets in UTF-16 units, `offset` being where the sentence begins in its text.
 * An expression that cannot be resolved with certainty, or not without the document's day, is left out; one known less well is told less finely.
 * "on Monday" → the last one up to the document's day, or the next when the tense is future; "in the spring" → the year.
 */
export function findDates(sentence: string, offset: number, context: DateContext): FoundDate[] {
  if (!WORTH_A_LOOK.test(sentence)) return [];
  const today = context.documentDate?.precision === 'day' ? fromIsoDay(context.documentDate.earliest) : null;
  let anchor = context.anchor ?? null;
  const found: FoundDate[] = [];
  const expressions = findExpressions(sentence);
  const cues = expressions.length > 0 && !context.tense ? findTenseCues(sentence) : [];
  for (const { start, end, match, expression } of expressions) {
    const tense = context.tense ?? tenseAround(sentence, cues, start, end);
    const date = expression.resolve(match, { today, tense, anchor });
    if (!date) continue;
    anchor = date;
    found.push({ start, end, date, ...readSurroundings(sentence, start, end, found.at(-1)) });
  }
  return found.map((f) => ({ ...f, start: f.start + offset, end: f.end + offset }));
}

type Candidate = Span & { match: RegExpMatchArray; expression: Expression };

/** Longest first, then in the order of EXPRESSIONS; what overlaps a better one is dropped. */
function findExpressions(sentence: string): Candidate[] {
  const all: Candidate[] = EXPRESSIONS.flatMap((expression) =>
    [...sentence.matchAll(expression.pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      match,
      expression,
    })),
  );
  const kept: Candidate[] = [];
  for (const c of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((k) => c.start < k.end && k.start < c.end)) kept.push(c);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const RELATIONS: readonly (readonly [RegExp, DateRelation])[] = [
  [/\b(?:since|from|starting|beginning|as of|effective)(?: on| in| the)?\s*$/i, 'from'],
  [/\b(?:until|till|up to|through|runs? out on|runs? out in)(?: the)?\s*$/i, 'until'],
  [/\b(?:by|no later than)(?: the)?\s*$/i, 'by'],
  [/\bbefore(?: the)?\s*$/i, 'before'],
  [/\bafter(?: the)?\s*$/i, 'after'],
];

function readSurroundings(sentence: string, start: number, end: number, previous: FoundDate | undefined) {
  const before = sentence.slice(Math.max(0, start - 24), start);
  const word = /^[a-z]+/i.exec(sentence.slice(start, start + 12))?.[0] ?? '';
  const own = RELATIONS.find(([pattern]) =>
    pattern.test(`${before}${/^(?:by|until|before|after|from)$/i.test(word) ? word : ''}`),
  )?.[1];
  const between = previous ? sentence.slice(previous.end, start) : '';
  const closesRange = previous?.relation === 'from' && /^\s*(?:to|and|-|–|—)\s*$/.test(between);
  const opensRange = /\bbetween\s*$/.test(before) || /^\s?[-–—]\s?\d{4}\b/.test(sentence.slice(end));
  const relation: DateRelation = closesRange ? 'until' : opensRange ? 'from' : (own ?? 'at');
  return { relation, attributive: isAttributive(sentence, start, end) };
}

function isAttributive(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end, end + 24);
  if (/^['’]s\b/.test(after)) return true;
  const before = sentence.slice(Math.max(0, start - 12), start);
  return (
    /(?:\b(?:the|his|her|its|their|our|a|an)|['’]s) $/i.test(before) &&
    /^ \p{L}/u.test(after) &&
    !/^ (?:of|and|to|in|at|with|when|as|for)\b/.test(after)
  );
}
