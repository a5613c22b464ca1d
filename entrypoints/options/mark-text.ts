/** Marks names in a text of our own, with the very style a page would get. */
import { toMarkCss } from '@/lib/highlight/highlight-style';
import { HIGHLIGHT_NAMES } from '@/lib/highlight/painter';
import type { EntityKind } from '@/lib/model/entity';
import type { Span } from '@/lib/model/span';
import type { MarkingStyle } from '@/lib/settings/settings';

/** Replaces what an earlier call marked. */
export function markText(text: Text, marks: readonly (Span & { kind: EntityKind })[], style: MarkingStyle): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(toMarkCss(style));
  document.adoptedStyleSheets = [sheet];
  for (const kind of ['person', 'organization'] as const) {
    const ranges = marks.filter((mark) => mark.kind === kind).map((mark) => toRange(text, mark));
    CSS.highlights.set(HIGHLIGHT_NAMES[kind], new Highlight(...ranges));
  }
}

function toRange(text: Text, { start, end }: Span): Range {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
