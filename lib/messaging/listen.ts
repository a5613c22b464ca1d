/**
 * The border: every message that arrives is checked by sender, size and schema before a handler sees it.
 * A handler throws; what travels back is a result that names the problem.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { type MessageName, REQUESTS, type Replies, type Requests, type Result } from './protocol';
import { RateLimit } from './rate-limit';

type Protocol = { [K in MessageName]: (request: Requests[K]) => Result<Replies[K]> };
const messaging = defineExtensionMessaging<Protocol>();

/** Who sent a message, as the browser vouches for it. */
export type Sender = {
  /** page: our script in a web page; own: one of our own pages. */
  from: 'page' | 'own';
  tabId: number | null;
  frameId: number;
  /** The address of the frame it came from; null when the browser does not say. */
  url: string | null;
  isPrivate: boolean;
};

type BrowserSender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
};

/** What a script in a web page may ask; everything else comes from our own pages only. */
export const PAGE_MAY: ReadonlySet<MessageName> = new Set<MessageName>([
  'articleRead',
  'pageSkipped',
  'cardOpened',
  'injectScript',
  'applyMarkStyle',
  'decideEntity',
  'rememberName',
  'muteHere',
  'openHistory',
  'openQuote',
  'saveNote',
]);

/** Of these, what a page in a private window may ask: nothing that would be kept. Its article is answered as private, unread. */
const PRIVATE_MAY: ReadonlySet<MessageName> = new Set<MessageName>([
  'articleRead',
  'pageSkipped',
  'injectScript',
  'applyMarkStyle',
]);

/** Characters of JSON a message may have; an article's text is the most that is ever sent. */
const MAX_SIZE = 6_000_000;
const MAX_SMALL_SIZE = 300_000;

/** A reader opens a handful of articles a minute; a pointer over names asks for cards faster. */
const articleLimit = new RateLimit(40, 1_500);
const pageLimit = new RateLimit(400, 100);
/** Characters of JSON: eight million at once, which no day of reading is, then twenty a millisecond. */
const volumeLimit = new RateLimit(8_000_000, 1 / 20);

/** Throws when a site sends more, or more often, than a reader could make it. */
function checkRate(name: MessageName, { from, url }: Sender, size: number): void {
  if (from === 'own') return;
  const origin = url !== null && URL.canParse(url) ? new URL(url).origin : '';
  const limit = name === 'articleRead' ? articleLimit : pageLimit;
  const now = Date.now();
  if (!limit.take(origin, now) || !volumeLimit.take(origin, now, size))
    throw new Error(`refused: too many ${name} from ${origin}`);
}

export type Handlers = { [K in MessageName]?: (request: Requests[K], sender: Sender) => Promise<Replies[K]> };

type Handle = (request: unknown, sender: Sender) => Promise<unknown>;

export type Surroundings = {
  /** Waited for before a message that was let in is handled; what it throws is the answer. */
  before?: (name: MessageName) => Promise<void>;
  /** An error in the words that travel back. */
  toProblem?: (error: unknown) => string;
};

const toWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Registers every handler at once: a worker that wakes up for a message must have its listener when it has run through. */
export function listen(handlers: Handlers, { before, toProblem }: Surroundings = {}): void {
  for (const name of Object.keys(handlers) as MessageName[]) {
    const own = handlers[name] as Handle;
    const handle: Handle = async (request, sender) => {
      await before?.(name);
      return own(request, sender);
    };
    messaging.onMessage(name, (({ data, sender }: { data: unknown; sender: BrowserSender }) =>
      answer(name, data, sender, handle, toProblem)) as never);
  }
}

async function answer(
  name: MessageName,
  data: unknown,
  browserSender: BrowserSender,
  handle: Handle,
  toProblem: (error: unknown) => string = toWords,
): Promise<Result<unknown>> {
  try {
    const sender = checkSender(name, browserSender);
    const request = checkRequest(name, data, (size) => checkRate(name, sender, size));
    return { ok: true, value: await handle(request, sender) };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}

/** Throws when the message is not ours, or is none a page may send. */
export function checkSender(name: MessageName, sender: BrowserSender): Sender {
  if (sender.id !== browser.runtime.id) throw new Error('refused: not from this extension');
  const isOwn = sender.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false;
  if (!isOwn && !PAGE_MAY.has(name)) throw new Error(`refused: a page may not send ${name}`);
  const isPrivate = sender.tab?.incognito ?? false;
  if (!isOwn && isPrivate && !PRIVATE_MAY.has(name)) throw new Error('refused: nothing of a private window is kept');
  return {
    from: isOwn ? 'own' : 'page',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    url: sender.url ?? null,
    isPrivate,
  };
}

/** Throws with the name of the field that does not fit. `admit`: may refuse by size, in characters of JSON, before the shape is looked at. */
export function checkRequest<K extends MessageName>(
  name: K,
  data: unknown,
  admit: (size: number) => void = () => undefined,
): Requests[K] {
  const size = JSON.stringify(data)?.length ?? 0;
  if (size > (name === 'articleRead' ? MAX_SIZE : MAX_SMALL_SIZE)) throw new Error(`refused: ${name} is too large`);
  admit(size);
  const parsed = REQUESTS[name].safeParse(data);
  if (parsed.success) return parsed.data as Requests[K];
  const [issue] = parsed.error.issues;
  throw new Error(`refused: ${name}.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`);
}
