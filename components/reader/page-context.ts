/** The page beside the popup or panel, for whatever shows something in it. */
import { createContext } from 'preact';

export type PageBeside = {
  /** null = there is no article beside. */
  articleId: string | null;
  /** Scrolls the page to this entity's mention of that number, counted from 0 in text order. */
  showMention: (entityId: string, index: number) => void;
};

export const PageContext = createContext<PageBeside>({ articleId: null, showMention: () => {} });
