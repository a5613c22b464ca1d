import type { PageChanges } from '@/lib/article/page-changes';
import type { Reading } from './read-page';
import { Story } from './story';

/** A story in the page, and what ends it. */
export type OpenStory = { story: Story; end: AbortController };

type Ports = {
  reread(last: Reading, signal: AbortSignal, changes: PageChanges | 'forced' | null): Promise<Reading | null>;
  repaint(): void;
  restore(): void;
};

/** `signal` ends it too: with the visit everything ends. */
export function openStory(reading: Reading, signal: AbortSignal, { reread, repaint, restore }: Ports): OpenStory {
  const end = new AbortController();
  const both = AbortSignal.any([signal, end.signal]);
  const story = new Story(reading, {
    signal: both,
    reread: (last, changes) => reread(last, both, changes),
    repaint,
    restore,
  });
  return { story, end };
}
