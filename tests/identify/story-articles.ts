/** Our own story lines, read from text files: names in braces, each with the id of who it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention, MentionKind } from '@/lib/model/mention';

export type StoryArticle = {
  id: string;
  publishedAt: string;
  title: string;
  text: string;
  mentions: Mention[];
  /** Who each mention is, by its start. */
  who: Map<number, string>;
};

const KINDS: Readonly<Record<string, MentionKind>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  X: 'other',
  D: 'product',
};
const FOLDER = join(import.meta.dirname, 'stories');

/** Those of one file, or of all. */
export function readStories(name?: string): StoryArticle[] {
  const files = name === undefined ? readdirSync(FOLDER).sort() : [`${name}.txt`];
  return files.flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split(/^== /m).slice(1).map(parseArticle));
}

function parseArticle(part: string): StoryArticle {
  const [head = '', ...lines] = part.split('\n');
  const [id = '', publishedAt = '', title = ''] = head.split(' | ');
  const mentions: Mention[] = [];
  const who = new Map<number, string>();
  const marked = lines.join('\n').trim();
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([PODLX]):([^}|]+)(?:\|([^}]+))?\}/g)) {
    const [whole, letter = '', surface = '', entity] = match;
    text += marked.slice(from, match.index);
    const start = text.length;
    mentions.push({
      start,
      end: start + surface.length,
      surface,
      kind: KINDS[letter] ?? 'other',
      confidence: 1,
      reasons: [],
    });
    if (entity !== undefined) who.set(start, entity);
    text += surface;
    from = match.index + whole.length;
  }
  return { id, publishedAt, title, text: text + marked.slice(from), mentions, who };
}
