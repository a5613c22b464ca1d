/** One saved page in Chromium with the built extension: what was read, what was painted, what it cost. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { defuddleScript, type Extracted, PAINT_SCRIPT, readabilityScript, WATCH_SCRIPT } from './in-page';
import { type OwnTime, startTrace } from './own-time';

export type Truth = {
  id: string;
  isArticle: boolean;
  pageType: string;
  url: string;
  siteName: string | null;
  title: string | null;
  authors: string[] | null;
  publishedDate: string | null;
  mainText: string | null;
};

/** What the extension says of the page, from its own world there. */
type Report = {
  state: string;
  reason: string;
  metadata: { title: string; authors: string[]; publishedAt: string | null; siteName: string | null } | null;
  text: string;
  marks: { surface: string; painted: string }[];
  /** Every word of the text that does not stand in the page as it stands in the text. */
  words: number;
  misplaced: number;
};

export type PageResult = {
  truth: Truth;
  report: Report;
  isUntouched: boolean;
  own: OwnTime;
  /** What ours did in a second after the page was read, or left alone. */
  idle: OwnTime;
  readability: Extracted;
  defuddle: Extracted;
  paint: { names: number; highlight: number; wrap: number } | null;
};

const PATIENCE = 20_000;
/** Milliseconds after the last word of a page: what is put off, to idle time or to a second look at a page that builds itself, is counted with the page. */
const SETTLING = 2_000;
const IDLE = 1_000;

/** Asked again and again while the page is read: it must cost nothing, and run nothing of ours. */
const IS_DONE_SCRIPT = `(() => {
  const report = globalThis[Symbol.for('dramatis.page')]?.report;
  return Boolean(report) && report.state !== 'looking' && (report.state !== 'read' || Boolean(report.getMarks));
})()`;

const REPORT_SCRIPT = `(() => {
  const report = globalThis[Symbol.for('dramatis.page')].report;
  const text = report.text ?? '';
  const plain = (s) => (s ?? '').replace(/[\\u00AD\\u200B\\u2060\\uFEFF]/g, '').replace(/\\s+/g, ' ');
  let words = 0, misplaced = 0;
  for (const match of text.matchAll(/[\\p{L}\\p{N}]+/gu)) {
    words++;
    if (plain(report.getPlaced(match.index, match.index + match[0].length)) !== match[0]) misplaced++;
  }
  return {
    state: report.state, reason: report.reason, metadata: report.metadata ?? null, words, misplaced,
    text: text.slice(report.headlineEnd ?? 0),
    marks: (report.getMarks?.() ?? []).map((m) => ({ surface: plain(m.surface), painted: plain(m.painted) })),
  };
})()`;

/** `tracer`: a session of the whole browser. */
export async function measurePage(
  page: Page,
  folder: string,
  extensionId: string,
  tracer: CDPSession,
): Promise<PageResult> {
  const truth = JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')) as Truth;
  await servePage(page, truth.url, readFileSync(`${folder}/page.html`));
  const session = await page.context().newCDPSession(page);
  const worlds = watchWorlds(session);
  await session.send('Runtime.enable');
  await page.addInitScript(WATCH_SCRIPT);
  const origin = `chrome-extension://${extensionId}`;
  const findWorld = () => worlds.find(origin);
  const stopTrace = await startTrace(tracer, `${origin}/`);
  await page.goto(truth.url, { waitUntil: 'load', timeout: 60_000 });
  const isDone = await waitUntilDone(session, findWorld);
  await pause(SETTLING);
  const own = await stopTrace();
  const stopIdle = await startTrace(tracer, `${origin}/`);
  await pause(IDLE);
  const idle = await stopIdle();
  const report = (isDone && (await evaluate<Report>(session, REPORT_SCRIPT, findWorld() ?? -1))) || SILENT;
  const isUntouched = (await evaluate<boolean>(session, 'globalThis.dramatisBench.isUntouched()')) ?? false;
  const nothing = { text: '', title: '', milliseconds: 0 };
  const readability = truth.isArticle ? await evaluate<Extracted>(session, readabilityScript()) : null;
  const defuddle = truth.isArticle ? await evaluate<Extracted>(session, defuddleScript()) : null;
  const paint = truth.isArticle ? await evaluate<PageResult['paint']>(session, PAINT_SCRIPT) : null;
  const others = { readability: readability ?? nothing, defuddle: defuddle ?? nothing };
  return { truth, report, isUntouched, own, idle, ...others, paint };
}

/** The page alone, at its own address, its scripts blocked; nothing else is answered. */
export async function servePage(page: Page, url: string, body: Buffer): Promise<void> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
  // the browser may ask for https where the page was saved over http
  const plain = (address: string) => new URL(address).href.replace(/#.*$/, '').replace(/^https?:/, '');
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && plain(route.request().url()) === plain(url);
    return isPage ? route.fulfill({ status: 200, headers, body }) : route.abort();
  });
}

type Worlds = { find(origin: string): number | null };

function watchWorlds(session: CDPSession): Worlds {
  let contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  session.on('Runtime.executionContextsCleared', () => {
    contexts = [];
  });
  return { find: (origin) => contexts.findLast((c) => c.origin === origin)?.id ?? null };
}

const SILENT: Report = { state: 'silent', reason: '', metadata: null, text: '', marks: [], words: 0, misplaced: 0 };

async function waitUntilDone(session: CDPSession, findWorld: () => number | null): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const contextId = findWorld();
    if (contextId !== null && (await evaluate<boolean>(session, IS_DONE_SCRIPT, contextId))) return true;
    await pause(100);
  }
  return false;
}

/** null when the script failed in the page. */
async function evaluate<T>(session: CDPSession, expression: string, contextId?: number): Promise<T | null> {
  const request = { expression, returnByValue: true, ...(contextId !== undefined && { contextId }) };
  const { result, exceptionDetails } = await session
    .send('Runtime.evaluate', request)
    .catch(() => ({ result: null, exceptionDetails: 'gone' }));
  if (exceptionDetails && process.env.BENCH_VERBOSE) console.error(JSON.stringify(exceptionDetails).slice(0, 500));
  return exceptionDetails || !result ? null : ((result.value ?? null) as T | null);
}
