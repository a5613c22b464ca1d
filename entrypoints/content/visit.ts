/** One tab's way through a site: each address it comes to is looked at once, whether it was loaded or replaced in place. */
import { assessPage } from '@/lib/article/assess-page';
import { sendToBackground } from '@/lib/messaging/page-messages';
import { watchAddress } from './address';
import type { PageWorld, ReadRequest } from './page-world';

/** Pages that build themselves after loading say little at first: these are looked at once more, after this many milliseconds. */
const LATE_TEXT = 1_500;
/** A page with fewer paragraphs is still being built, or is an application. */
const FEW_PARAGRAPHS = 8;
const MAY_COME_LATE = ['no-headline', 'no-date', 'little-prose'];

/** `isAskedFor`: bring in what reads, whatever the page is: it listens for what the reader wants of it. */
export function startVisit(world: PageWorld, signal: AbortSignal, isAskedFor: boolean): void {
  let turn = 0;

  const want = async (wanted: ReadRequest | null): Promise<void> => {
    world.wanted = wanted;
    if (!world.reader) await sendToBackground('injectScript', { script: 'reader' });
    else if (wanted) await world.reader.read(wanted);
  };

  const look = (isSecond: boolean): void => {
    const now = isSecond ? turn : ++turn;
    const { verdict, reason, jsonLd } = assessPage(document, location.href);
    world.report = { state: verdict === 'no' ? 'skipped' : 'looking', reason };
    if (verdict !== 'no') void want({ verdict, jsonLd });
    else if (!isSecond && MAY_COME_LATE.includes(reason) && document.getElementsByTagName('p').length < FEW_PARAGRAPHS)
      setTimeout(() => !signal.aborted && now === turn && look(true), LATE_TEXT);
    else if (isAskedFor) void want(null);
    else world.reader?.leave();
  };

  watchAddress(signal, () => look(false));
  look(false);
}
