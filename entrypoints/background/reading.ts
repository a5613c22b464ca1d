/** A page's article was read: recognise → identify → history → record → reply with what to paint. */
import { v7 } from 'uuid';
import type { Sender } from '@/lib/messaging/listen';
import type { ArticleRead, ArticleRecorded } from '@/lib/messaging/protocol';
import type { Reading } from '@/lib/model/appearance';
import type { TabState } from '@/lib/model/tab-state';
import { loadPageSettings } from '@/lib/settings/page-settings';
import { isSiteOff } from '@/lib/settings/site-rules';
import { loadToldNames } from '@/lib/settings/told-names';
import type { Library } from '@/lib/store/database';
import { toProblem } from '@/lib/store/library-fault';
import { openOrFail } from '@/lib/store/open-or-fail';
import { quoteNotesOf } from '@/lib/store/queries/notes';
import { recordReading, recordRevisit } from '@/lib/store/record-reading';
import { chooseAddress } from './article-address';
import { countNews } from './count-news';
import { IDENTITY_RULES } from './identity-rules';
import { toMarks } from './marks';
import { mutedIn } from './muting';
import { type SourceArticle, toArticleId, toContentHash, toReadingToRecord } from './reading-to-record';
import { loadRecogniser } from './recogniser';
import { understandArticle } from './understand-article';
import { toldIn, withToldNames } from './with-told-names';

export type ReadingContext = {
  db: Library;
  /** What became of the page, for popup and icon. */
  tell: (tabId: number, state: TabState) => Promise<void>;
  /** How many people of the article in the tab are new or changed, for the badge. */
  tellNews: (tabId: number, articleId: string, people: number) => Promise<void>;
};

export async function onArticleRead(
  request: ArticleRead,
  sender: Sender,
  { db, tell, tellNews }: ReadingContext,
): Promise<ArticleRecorded> {
  const { tabId } = sender;
  const url = chooseAddress(request.metadata.url, sender.url);
  const say = async (state: TabState['state'], articleId: string | null, problem: string | null = null) => {
    // of a private window nothing is kept, not even its address
    const kept = sender.isPrivate ? null : url;
    if (tabId !== null && sender.frameId === 0) await tell(tabId, { state, articleId, url: kept, problem });
  };
  if (sender.isPrivate || isSiteOff(await loadPageSettings(), sender.url ?? url)) {
    await say(sender.isPrivate ? 'private' : 'off', null);
    return { articleId: '', language: null, supported: true, marks: [], notes: [] };
  }
  try {
    await say('reading', null);
    const source = { ...request, metadata: { ...request.metadata, url } };
    const { reading, language } = await readIntoLibrary(db, source, Date.now());
    if (!reading) {
      await say('not-english', null);
      return { articleId: '', language, supported: false, marks: [], notes: [] };
    }
    const { articleId } = reading;
    const [marks, notes] = await Promise.all([
      mutedIn(db, articleId).then((muted) => toMarks(db, reading, muted)),
      quoteNotesOf(db, articleId),
    ]);
    await say('read', articleId);
    // the page does not wait for the badge
    if (tabId !== null && sender.frameId === 0)
      countNews(db, articleId)
        .then((people) => tellNews(tabId, articleId, people))
        .catch(() => null);
    return { articleId, language, supported: true, marks, notes };
  } catch (error) {
    await say('error', null, toProblem(error));
    throw error;
  }
}

/** `reading` null: there is no model for the language, and nothing was recorded. */
async function readIntoLibrary(
  db: Library,
  source: SourceArticle,
  now: number,
): Promise<{ reading: Reading | null; language: string | null }> {
  await openOrFail(db);
  const { recognise, engine } = await loadRecogniser();
  const id = await toArticleId(source.metadata.url);
  const told = toldIn(source.text, await loadToldNames());
  const contentHash = await toContentHash(source, told.length > 0 ? `${engine} ${JSON.stringify(told)}` : engine);
  const before = await recordRevisit(db, id, contentHash, now);
  if (before) return { reading: before, language: source.metadata.language };
  const { title, publishedAt, language } = source.metadata;
  const understood = understandArticle(
    { id, text: source.text, blocks: source.blocks, title, publishedAt, language },
    withToldNames(recognise, told),
  );
  if (!understood.supported) return { reading: null, language: understood.language };
  const metadata = { ...source.metadata, language: understood.language };
  const toRecord = await toReadingToRecord(id, { ...source, metadata }, contentHash, understood);
  return {
    reading: await recordReading(db, toRecord, { rules: IDENTITY_RULES, newId: v7, now }),
    language: understood.language,
  };
}
