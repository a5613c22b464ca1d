/** The page beside the popup or panel, for whatever shows something in it. */
import { createContext } from 'preact';
import type { PointedAt } from '@/lib/settings/last-place';

export type PageBeside = {
  /** null = there is no article beside. */
  articleId: string | null;
  /** Scrolls the page to this entity's mention of that number, counted from 0 in text order. */
  showMention: (entityId: string, index: number) => void;
  /** Where the page shows somebody now; null = nowhere yet, or nobody follows it. */
  pointedAt?: PointedAt | null;
};

export const PageContext = createContext<PageBeside>({ articleId: null, showMention: () => {} });
