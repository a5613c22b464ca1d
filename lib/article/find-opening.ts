/** The headline and the standfirst: they stand above the story, often in another box. */

import type { PageBlock } from './collect-blocks';
import { foldText } from './fold-text';
import { HEADING_TAGS } from './page-tags';
import { proseWeight } from './prose-weight';

export type Opening = { headline: PageBlock | null; standfirst: PageBlock[] };

/** Names publishers give the standfirst, in the languages we meet most. */
const STANDFIRST =
  /standfirst|(?:^|[\s_-])dek(?:$|[\s_-])|deck|sub-?title|sub-?head|subline|lead(?:$|[\s_-])|lede|lead-?text|intro|summary|strapline|chapo|chapeau|vorspann|entradilla|bajada|sapo|ingress|excerpt|abstract|description|subtit|anlauf|sommario|occhiello|preamble/i;

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
  const standfirst = between.filter((b) => !inStory.has(b) && isStandfirst(b, foldText(description)));
  return { headline: at < 0 ? null : (all[at] ?? null), standfirst: standfirst.slice(0, 3) };
}

/** The last heading above the story that says the title; else the last first-level heading there. -1 = none. */
function findHeadline(all: readonly PageBlock[], until: number, title: string): number {
  let level1 = -1;
  for (let i = Math.min(until + 2, all.length - 1); i >= 0; i--) {
    const block = all[i];
    if (!block || !HEADING_TAGS.has(block.element.localName)) continue;
    const text = foldText(block.text);
    if (title !== '' && text.length > 8 && (text === title || text.includes(title) || title.includes(text))) return i;
    if (level1 < 0 && block.element.localName === 'h1') level1 = i;
  }
  return level1;
}

function isStandfirst(block: PageBlock, description: string): boolean {
  const text = foldText(block.text);
  if (text.length < 20 || block.figure || block.linkChars > block.text.length / 2) return false;
  if (
    description.length > 20 &&
    (text.startsWith(description.slice(0, 40)) || description.startsWith(text.slice(0, 40)))
  )
    return true;
  if (STANDFIRST.test(namesOf(block.element))) return true;
  return block.suspects.length === 0 && proseWeight(block) > 0;
}

function namesOf(element: Element): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let i = 0; at && i < 2; i++, at = at.parentElement)
    names.push(at.getAttribute('class') ?? '', at.getAttribute('itemprop') ?? '');
  return names.join(' ');
}
