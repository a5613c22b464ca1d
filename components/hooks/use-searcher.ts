/** The page's end of its searcher: a worker that is started when somebody is about to search, and ends with the page. */
import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FromSearcher, SearchAnswer, SearchProgress, SearchQuestion } from '@/lib/search/search-messages';

export type Searcher = {
  /** Starts building the index, once. */
  start: () => void;
  ask: (query: string) => void;
  /** The last answer, to whatever query; null = none yet. */
  answer: SearchAnswer | null;
  /** null = not started. */
  progress: SearchProgress | null;
  /** Why the searcher failed; null = it did not. */
  problem: string | null;
};

const NO_SEARCHER: Searcher = {
  start: () => undefined,
  ask: () => undefined,
  answer: null,
  progress: null,
  problem: null,
};
export const SearcherContext = createContext<Searcher>(NO_SEARCHER);

/** While the index is built, what is asked is asked again this often, in milliseconds. */
const ASK_AGAIN = 1_000;

export function useSearcher(): Searcher {
  const worker = useRef<Worker | null>(null);
  const asked = useRef<SearchQuestion>({ turn: 0, query: '' });
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [progress, setProgress] = useState<SearchProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const send = (query: string): void => {
    asked.current = { turn: asked.current.turn + 1, query };
    worker.current?.postMessage(asked.current);
  };
  const hear = ({ data }: MessageEvent<FromSearcher>): void => {
    if (data.say === 'failed') setProblem(data.problem);
    else if (data.say === 'progress') setProgress(data.progress);
    else if (data.answer.turn === asked.current.turn) setAnswer(data.answer);
  };
  const start = (): void => {
    if (worker.current) return;
    setProgress({ done: 0, of: 0, isReady: false });
    worker.current = new Worker(browser.runtime.getURL('/searcher.js' as never));
    worker.current.addEventListener('message', hear);
    worker.current.addEventListener('error', (event) => setProblem(event.message || 'searcher'));
  };
  const isReady = progress?.isReady ?? false;
  useEffect(() => {
    const again = (): void => {
      if (asked.current.query !== '') send(asked.current.query);
    };
    again();
    if (isReady || !progress) return;
    const timer = setInterval(again, ASK_AGAIN);
    return () => clearInterval(timer);
    // what was changed in the library makes the index ready anew
  }, [isReady, isReady && progress]);
  const ask = (query: string): void => {
    start();
    if (query !== asked.current.query) send(query);
  };
  return { start, ask, answer, progress, problem };
}

/** What is found for a query: the latest answer stays until the next is there. */
export function useFound(query: string): Searcher {
  const searcher = useContext(SearcherContext);
  // before the paint: after it, the question would leave a frame later
  useLayoutEffect(() => searcher.ask(query), [query]);
  return searcher;
}
