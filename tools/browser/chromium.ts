import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { makeGrantedCopy } from './granted-copy';
import { obtainBrowser } from './obtain-browser.mjs';

export type ChromiumWithExtension = {
  context: BrowserContext;
  extensionId: string;
  /** The extension's worker; it may have died and come back since it was last asked for. */
  worker(): Promise<Worker>;
  /** Loads it anew over the one that runs, as after an update. */
  reload(): Promise<void>;
};

export type LaunchOptions = {
  /** The folder of the built extension; null starts the browser without it. */
  extension: string | null;
  /** Whether it may read all sites from the start, as after the reader's choice on the welcome page; else as it is installed. */
  granted?: boolean;
  /** The profile's folder; empty for one that is thrown away. */
  profile?: string;
  headed?: boolean;
  viewport?: { width: number; height: number } | null;
  dark?: boolean;
  /** The reader allows the extension in private windows. */
  inPrivate?: boolean;
  /** `host:port` of a proxy for everything, 127.0.0.1 included. */
  proxy?: string;
};

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=MediaRouter,OptimizationHints',
];

/** A headless screen is 800 by 600 unless told otherwise, and cuts the popup off. */
const HEADLESS = ['--headless=new', '--disable-gpu', '--screen-info={1600x1200}'];

/**
 * Starts Chromium with the built extension. It is loaded through the debugging protocol, because branded Chrome has ignored
 * `--load-extension` since version 137.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumWithExtension> {
  const {
    extension,
    granted = true,
    profile = '',
    headed = false,
    viewport = { width: 1280, height: 900 },
    dark = false,
    inPrivate = false,
    proxy,
  } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: obtainBrowser('chromium'),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, '--enable-unsafe-extension-debugging', ...(headed ? [] : HEADLESS), ...asRoot()],
    ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
    acceptDownloads: true,
    colorScheme: dark ? 'dark' : 'light',
    ...(viewport ? { viewport } : { viewport: null }),
  });
  const folder = extension !== null && granted ? makeGrantedCopy(extension) : extension;
  const extensionId = folder === null ? '' : await loadExtension(context, folder, inPrivate);
  const reload = async () => {
    if (folder !== null) await loadExtension(context, folder, inPrivate);
  };
  return { context, extensionId, worker: () => findWorker(context, extensionId), reload };
}

const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

async function loadExtension(context: BrowserContext, path: string, enableInIncognito: boolean): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('this Playwright gives no browser for a persistent context');
  const session = await browser.newBrowserCDPSession();
  const load = session.send as unknown as (method: string, parameters: object) => Promise<{ id: string }>;
  const { id } = await load.call(session, 'Extensions.loadUnpacked', { path, enableInIncognito });
  await session.detach();
  return id;
}

async function findWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs });
}
