import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getBuiltExtension } from '../../tools/browser/built-extension';
import { type ChromiumWithExtension, type LaunchOptions, launchChromium } from '../../tools/browser/chromium';
import { ROOT } from '../../tools/build/ensure-dependencies.mjs';
import { serveNewspaper } from '../pages/newspaper/serve';
import { PopupPage } from './page-objects/popup-page';
import { ReaderPage } from './page-objects/reader-page';
import { until } from './page-objects/until';

/** Where stories leave their pictures. */
export const PICTURES = join(ROOT, 'screenshots', 'stories');

/** A browser with the extension, and the newspaper to read in it. */
export async function openBrowser(options: Partial<LaunchOptions> = {}) {
  mkdirSync(PICTURES, { recursive: true });
  const newspaper = await serveNewspaper();
  const browser = await launchChromium({ extension: getBuiltExtension('chrome'), ...options });
  const { context, extensionId } = browser;
  await closeWelcome(browser);
  return {
    ...browser,
    newspaper,
    /** A new tab for reading. */
    newReader: async () => ReaderPage.at(await context.newPage(), extensionId),
    /** The popup as it opens over the reader's tab; `before` runs in it ahead of its own scripts. */
    openPopup: (reader: ReaderPage, before?: () => void) => PopupPage.over(reader, browser, before),
    /** The side panel beside the reader's tab. */
    openPanel: (reader: ReaderPage) => PopupPage.over(reader, browser, undefined, 'sidepanel.html'),
    killWorker: () => killWorker(browser),
    async close() {
      await context.close();
      await newspaper.close();
    },
  };
}

/** The welcome page opens by itself after installing; it would lie over the reader's tab. */
async function closeWelcome({ context, extensionId }: ChromiumWithExtension): Promise<void> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const welcome = await until('the welcome page', async () => context.pages().find((page) => page.url() === address));
  await welcome.close();
}

export type OpenBrowser = Awaited<ReturnType<typeof openBrowser>>;

/** Ends the extension's worker as the browser does after half a minute of quiet. */
async function killWorker({ context, extensionId }: ChromiumWithExtension): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const findWorker = async () => {
    const targets = (await session?.send('Target.getTargets'))?.targetInfos ?? [];
    return targets.find((t) => t.type === 'service_worker' && t.url.includes(extensionId));
  };
  const target = await findWorker();
  if (target) await session?.send('Target.closeTarget', { targetId: target.targetId });
  while ((await findWorker())?.targetId === target?.targetId && target) await new Promise((r) => setTimeout(r, 20));
  await session?.detach();
}
