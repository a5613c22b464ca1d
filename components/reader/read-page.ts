/** What the page beside the popup or panel gave: its article, or why there is none. */

export type NoCast =
  | { why: 'reading' | 'not-an-article' | 'not-english' | 'private' | 'paused' | 'unreadable' | 'unread' | 'empty' }
  | { why: 'off'; site: string | null }
  /** The browser was not told to let us; without a site it is not known which. */
  | { why: 'not-allowed'; site: string | null }
  | { why: 'error'; problem: string };

export type ReadPage = { articleId: string; noCast: null } | { articleId: null; noCast: NoCast };
