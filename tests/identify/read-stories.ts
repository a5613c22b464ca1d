/** Reads story articles into a library with the names given, as a recogniser that makes no mistake would. */
import 'fake-indexeddb/auto';
import { IDENTITY_RULES } from '@/entrypoints/background/identity-rules';
import { toArticleId, toContentHash, toReadingToRecord } from '@/entrypoints/background/reading-to-record';
import { understandArticle } from '@/entrypoints/background/understand-article';
import { splitSentences } from '@/lib/recognise/sentences';
import { type Library, openLibrary } from '@/lib/store/database';
import { type RecordingContext, recordReading } from '@/lib/store/record-reading';
import type { StoryArticle } from './story-articles';

let libraries = 0;
export const openTestLibrary = (): Library => openLibrary(`stories-${libraries++}`);

/** Ids that count up: what a test compares does not depend on chance. */
export function countingContext(): RecordingContext {
  let ids = 0;
  return { rules: IDENTITY_RULES, newId: () => `id-${String(++ids).padStart(5, '0')}`, now: 0 };
}

export const toUrl = (article: StoryArticle): string => `https://story.example/${article.id}`;

export async function readStory(db: Library, article: StoryArticle, context: RecordingContext): Promise<string> {
  context.now += 1;
  const url = toUrl(article);
  const id = await toArticleId(url);
  const recognise = ({ text }: { text: string }) => ({
    language: 'en',
    supported: true,
    sentences: splitSentences(text),
    mentions: article.mentions,
  });
  const { text, title, publishedAt } = article;
  const understood = understandArticle({ id, text, title, publishedAt, language: 'en' }, recognise);
  const metadata = { url, title, siteName: 'Story', authors: [], publishedAt, modifiedAt: null, language: 'en' };
  const source = { metadata, text, blocks: [] };
  await recordReading(db, await toReadingToRecord(id, source, await toContentHash(source, ''), understood), context);
  return id;
}
