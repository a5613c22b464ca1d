/** Runs of text that no sentence crosses: blocks, paragraphs, and those lines of them that were not merely wrapped. */
import type { Span } from '@/lib/model/span';

/** Widths at which plain text is usually wrapped, in UTF-16 units. */
const WRAP = { narrowest: 40, widest: 120 };
const BULLET = /^[ \t]*(?:[•◦▪‣●○■·*–—-]|\d{1,2}[.)])[ \t]+(?=\S)/;

/** Blocks when given, and whatever text they leave out; else runs between blank lines. Within each, its lines. */
export function findUnits(text: string, blocks?: readonly Span[]): Span[] {
  return withGaps(text.length, blocks ?? [])
    .flatMap((run) => splitParagraphs(text, run))
    .flatMap((p) => splitLines(text, p));
}

/** The given runs, clipped and in order, and the runs between them. */
function withGaps(length: number, blocks: readonly Span[]): Span[] {
  const runs: Span[] = [];
  let at = 0;
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, Math.min(block.start, length));
    const end = Math.max(start, Math.min(block.end, length));
    if (start > at) runs.push({ start: at, end: start });
    if (end > start) runs.push({ start, end });
    at = end;
  }
  if (at < length) runs.push({ start: at, end: length });
  return runs;
}

function splitParagraphs(text: string, run: Span): Span[] {
  const found: Span[] = [];
  let start = run.start;
  let line = run.start;
  for (const end of lineEnds(text, run)) {
    if (text.slice(line, end).trim() === '') {
      if (line > start) found.push({ start, end: line });
      start = end;
    }
    line = end;
  }
  if (run.end > start) found.push({ start, end: run.end });
  return found;
}

/** Where each line ends, its line feed included. */
function lineEnds(text: string, run: Span): number[] {
  const ends: number[] = [];
  for (let at = run.start; at < run.end; ) {
    const feed = text.indexOf('\n', at);
    at = feed < 0 || feed >= run.end ? run.end : feed + 1;
    ends.push(at);
  }
  return ends;
}

/** A line that was only wrapped goes on in the next; any other line stands alone. */
function splitLines(text: string, paragraph: Span): Span[] {
  const ends = lineEnds(text, paragraph);
  if (ends.length === 1) return [paragraph];
  const starts = [paragraph.start, ...ends.slice(0, -1)];
  const lines = starts.map((start, i) => text.slice(start, ends[i]));
  const width = Math.max(...lines.slice(0, 2000).map((line) => line.trimEnd().length));
  const found: Span[] = [];
  let start = paragraph.start;
  for (let i = 1; i < lines.length; i++) {
    if (isWrapped(lines[i - 1] ?? '', lines[i] ?? '', width)) continue;
    found.push({ start, end: starts[i] ?? start });
    start = starts[i] ?? start;
  }
  found.push({ start, end: paragraph.end });
  return found;
}

/** Wrapped when the next line begins in lower case, or when its first word would not have fitted any more. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (BULLET.test(next)) return false;
  if (/^\s*\p{Ll}/u.test(next)) return true;
  const firstWord = next.trimStart().slice(0, width).split(/\s/, 1)[0] ?? '';
  const inWidth = width >= WRAP.narrowest && width <= WRAP.widest;
  return inWidth && line.trimEnd().length + 1 + firstWord.length > width;
}

/** The run without spaces at its ends and without a bullet at its start; null when nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const head = BULLET.exec(text.slice(start, Math.min(end, start + 40)));
  const isBullet = head !== null && !/\d/.test(head[0]);
  let from = isBullet ? start + head[0].length : start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
