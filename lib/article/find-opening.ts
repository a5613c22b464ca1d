/** The headline and the standfirst: they stand above the story, often in another box. */

import type { PageBlock } from './collect-blocks';
import { foldText } from './fold-text';
import { HEADING_TAGS } from './page-tags';
import { proseWeight } from './prose-weight';

export type Opening = { headline: PageBlock | null; standfirst: PageBlock[] };

/** Names publishers give the standfirst, in the languages we meet most. */
const STANDFIRST =
  /standfirst|(?:^|[\s_-])dek(?:$|[\s_-])|deck|sub-?title|sub-?head|subline|lead(?:$|[\s_-])|lede|lead-?text|intro|summary|strapline|chapo|chapeau|vorspann|entradilla|bajada|sapo|ingress|excerpt|abstract|subtit|anlauf|sommario|occhiello|preamble/i;
/** A standfirst without a name of its own stands right below the headline. */
const NEAR = 3;

/** `all`: every block of the page; `story`: the chosen ones, in order; `title`, `description`: as the metadata says, or empty. */
export function findOpening(
  all: readonly PageBlock[],
  story: readonly PageBlock[],
  title: string,
  description: string,
): Opening {
  const first = story[0];
  const until = first ? all.indexOf(first) : all.length;
  const at = findHeadline(all, until, foldText(title));
  const inStory = new Set(story);
  const between = at < 0 ? [] : all.slice(at + 1, until);
  const headline = all[at];
  const folded = foldText(description);
  const standfirst = between.filter(
    (b, i) => headline && !inStory.has(b) && isStandfirst(b, headline, i < NEAR, folded),
  );
  return { headline: at < 0 ? null : (all[at] ?? null), standfirst: standfirst.slice(0, 3) };
}

/**
 * The last block above the story that says the title, heading or not; else the last heading that says much of it, else the
 * last first-level heading. -1 = none.
 */
function findHeadline(all: readonly PageBlock[], until: number, title: string): number {
  let similar = -1;
  let level1 = -1;
  for (let i = Math.min(until + 2, all.length - 1); i >= 0; i--) {
    const block = all[i];
    if (!block || block.text.length > 400) continue;
    const isHeading = HEADING_TAGS.has(block.element.localName);
    // folding each line of a page costs: one that is no heading counts only when it says the title, and is about as long
    if (!isHeading && (block.text.length < title.length || block.text.length > title.length * 2 + 20)) continue;
    const text = foldText(block.text);
    if (title !== '' && text === title) return i;
    if (!isHeading) continue;
    const isSimilar = title !== '' && text.length > 8 && (text.includes(title) || title.includes(text));
    if (isSimilar && similar < 0) similar = i;
    if (level1 < 0 && block.element.localName === 'h1') level1 = i;
  }
  return similar >= 0 ? similar : level1;
}

function isStandfirst(block: PageBlock, headline: PageBlock, isNear: boolean, description: string): boolean {
  const text = foldText(block.text);
  if (text.length < 20 || block.figure || block.linkChars > block.text.length / 2) return false;
  const start = text.slice(0, 40);
  if (description.length > 20 && (description.startsWith(start) || text.startsWith(description.slice(0, 40))))
    return true;
  // a caption or a byline is not made a standfirst by its neighbours: what speaks against it must hold of the headline too
  if (!block.suspects.every((s) => headline.suspects.includes(s))) return false;
  return STANDFIRST.test(namesOf(block.element)) || (isNear && proseWeight(block) > 0);
}

function namesOf(element: Element): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let i = 0; at && i < 2; i++, at = at.parentElement)
    names.push(at.getAttribute('class') ?? '', at.getAttribute('itemprop') ?? '');
  return names.join(' ');
}
