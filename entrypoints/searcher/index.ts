/** The library page's own worker: holds the search index in memory, so that building it and asking it never hold the page up. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LibraryIndex } from '@/lib/search/library-index';
import type { FromSearcher, SearchProgress, SearchQuestion } from '@/lib/search/search-messages';
import { openLibrary } from '@/lib/store/database';
import { answerSearch } from './answering';
import { keepIndex } from './building';

/** Often enough to be seen, in milliseconds. */
const TELL_EVERY = 120;

export default defineUnlistedScript(() => {
  const db = openLibrary();
  const index = new LibraryIndex();
  const say = (message: FromSearcher): void => postMessage(message);
  let latest = 0;
  addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
    latest = data.turn;
    // typed on in the meantime: only the last question waiting is answered
    setTimeout(() => {
      if (data.turn === latest) void answer(data);
    });
  });
  const answer = async ({ turn, query }: SearchQuestion): Promise<void> => {
    const start = performance.now();
    try {
      const found = await answerSearch(db, index, query);
      say({ say: 'answer', answer: { turn, query, ...found, took: performance.now() - start } });
    } catch (problem) {
      say({ say: 'failed', problem: String(problem) });
    }
  };
  keepIndex(db, index, tellNowAndThen(say)).catch((problem) => say({ say: 'failed', problem: String(problem) }));
});

function tellNowAndThen(say: (message: FromSearcher) => void): (progress: SearchProgress) => void {
  let toldAt = 0;
  return (progress) => {
    const now = performance.now();
    if (!progress.isReady && now - toldAt < TELL_EVERY) return;
    toldAt = now;
    say({ say: 'progress', progress });
  };
}
