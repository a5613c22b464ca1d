import type { OpenBrowser } from '../open-browser';

/** Ends the browser's process as a power cut does. */
export async function killBrowser({ context, newspaper }: OpenBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pid = processInfo.find((info) => info.type === 'browser')?.id;
  if (pid === undefined) throw new Error('the browser does not tell its process');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await gone;
  await newspaper.close();
}
