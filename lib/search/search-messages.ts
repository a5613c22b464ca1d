/** What the page and its searcher say to each other. */
import type { EntityKind } from '@/lib/model/entity';
import type { Excerpt } from './excerpt';

/** `turn`: the answer carries it back; what is asked later makes what was asked before of no interest. */
export type SearchQuestion = { turn: number; query: string };

export type FoundEntity = {
  id: string;
  name: string;
  kind: EntityKind;
  followed: boolean;
  articleCount: number;
  lastMetAt: number;
  /** The role that answers where no name does; null = a name does. */
  role: Excerpt | null;
};
export type FoundArticle = {
  id: string;
  title: Excerpt;
  siteName: string | null;
  publishedAt: string | null;
  firstReadAt: number;
  /** null = only the title answers. */
  excerpt: Excerpt | null;
};
export type FoundNote = {
  id: string;
  entityId: string | null;
  articleId: string | null;
  about: string;
  excerpt: Excerpt;
};

export type SearchAnswer = {
  turn: number;
  query: string;
  entities: FoundEntity[];
  articles: FoundArticle[];
  notes: FoundNote[];
  /** Milliseconds it took. */
  took: number;
};

/** How far the building is: documents in the index, of how many. */
export type SearchProgress = { done: number; of: number; isReady: boolean };

export type FromSearcher =
  | { say: 'answer'; answer: SearchAnswer }
  | { say: 'progress'; progress: SearchProgress }
  | { say: 'failed'; problem: string };
