/** How much prose a block is: sentences count, link lists and labels do not. */
import type { PageBlock } from './collect-blocks';
import { HEADING_TAGS } from './page-tags';

/** Han, Kana, Hangul and Thai say in one character what Latin says in two or three. */
const DENSE = /[\u0E00-\u0E7F\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;
const MIN_UNITS = 40;
const MAX_LINK_SHARE = 0.5;
const ENDS_SENTENCE = /[.!?…:;"”»“’')\]。！？」』）।]$/;

/** Characters, dense scripts counted two and a half times. */
export function textUnits(text: string): number {
  return text.length + 1.5 * (text.match(DENSE)?.length ?? 0);
}

/** 0 for what is no prose; else its units, unlinked. */
export function proseWeight(block: PageBlock): number {
  if (HEADING_TAGS.has(block.element.localName)) return 0;
  const units = textUnits(block.text);
  if (units < MIN_UNITS) return 0;
  const linked = block.linkChars / block.text.length;
  if (linked > MAX_LINK_SHARE) return 0;
  if (!ENDS_SENTENCE.test(block.text) && units < 120) return 0;
  return units * (1 - linked) * (block.listItem ? 0.5 : 1);
}
