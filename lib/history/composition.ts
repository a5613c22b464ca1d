/**
 * What history composes from stored claims, and what it is given for that. Nothing here is stored: every page computes it anew.
 *
 *   composeProfile(entityId, facts)              lib/history/profile.ts               a person's page
 *   composeTimeline(entityId, facts)             lib/history/timeline.ts              its events, oldest first
 *   composeIntervals(entityId, facts)            lib/history/intervals.ts             its roles as bars, and the gaps between
 *   findConflicts(entityId, facts)               lib/history/conflicts.ts             what its sentences disagree about
 *   composeOrganizationProfile(entityId, facts)  lib/history/organization-profile.ts  who was seen there, who came, who left
 *   composeDepartureTable(articleId, facts)      lib/history/departure-table.ts       one article's moves as a table
 *   composeArticleNews(articleId, facts)         lib/history/article-news.ts          what an article adds to what was known
 *
 * All are pure; the order of what they are given does not matter; a claim the reader hid is in none of them.
 */
import type { Article } from '@/lib/model/article';
import type { Claim, ClaimStatus, ClaimType } from '@/lib/model/claim';
import type { ClaimDate } from '@/lib/model/claim-date';
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Entity } from '@/lib/model/entity';

/** Stored records as they are: all claims with the entity as subject or object, and what those claims point to. Missing records are tolerated. */
export type HistoryFacts = {
  claims: readonly Claim[];
  articles: readonly Pick<Article, 'id' | 'url' | 'title' | 'siteName' | 'publishedAt' | 'firstReadAt'>[];
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'firstMetAt'>[];
  verdicts: readonly ClaimVerdict[];
  decisions: readonly EntityDecision[];
};

/** A party of a claim. `id` null: the article names it, but it is no entity of the library. */
export type Party = { id: string | null; name: string };

/** One sentence of one article that states something. Dates, titles and names are the reader's where the reader corrected them. */
export type Source = {
  claimId: string;
  articleId: string;
  articleTitle: string;
  siteName: string | null;
  url: string | null;
  /** ISO 8601; null when the page does not say. */
  publishedAt: string | null;
  /** Milliseconds since the epoch. */
  readAt: number;
  quote: string;
  start: number;
  end: number;
  status: ClaimStatus;
  date: ClaimDate | null;
  title: string | null;
  object: Party | null;
  subjectBasis: Claim['subjectBasis'];
  organizationBasis: Claim['organizationBasis'];
  confidence: number;
  /** null: the reader said nothing about it. */
  verdict: 'confirmed' | 'corrected' | null;
};

/** told: asserted or reported; ahead: planned or potential; denied. Lines of different stands are never joined. */
export type Stand = 'told' | 'ahead' | 'denied';

/** One event, or one state, told by one or more sentences. */
export type HistoryLine = {
  /** The same facts give the same id. */
  id: string;
  type: ClaimType;
  subject: Party;
  object: Party | null;
  title: string | null;
  stand: Stand;
  /** The firmest status of its sources. */
  status: ClaimStatus;
  /** True when every source puts it in the past. */
  former: boolean;
  /** The date most sources give, the most precise of those that agree; null when none gives one. */
  date: ClaimDate | null;
  /** Dates other sources give that cannot be the same. Not empty = its sources disagree. */
  otherDates: ClaimDate[];
  /** Best first: confirmed by the reader, organization in the clause, confidence. Never empty. */
  sources: Source[];
};

export type Timeline = {
  /** Oldest first. */
  events: HistoryLine[];
  /** Events no sentence dates, by when their first article appeared. */
  undated: HistoryLine[];
};

/** stated: a sentence says so; seen: the first or last day somebody was seen there; open: nothing known beyond. */
export type IntervalEdge = { kind: 'stated' | 'seen' | 'open'; date: ClaimDate | null };

/** One role as a bar. Claims never say "current": an end is open until a sentence states one. */
export type RoleInterval = {
  id: string;
  object: Party | null;
  title: string | null;
  start: IntervalEdge;
  end: IntervalEdge;
  /** True when articles put it in the past without saying when it ended. */
  former: boolean;
  sources: Source[];
};

/** Time between a stated end and the next stated start about which no article says anything. ISO days, inclusive. */
export type Gap = { from: string; to: string };

export type Intervals = { roles: RoleInterval[]; gaps: Gap[] };

/** date: one event, two dates; destination: one departure, two new employers; denial: stated by one, denied by another. */
export type Conflict = {
  id: string;
  kind: 'date' | 'destination' | 'denial';
  type: ClaimType;
  subject: Party;
  /** Two or more, each with its own sentences. */
  sides: { date: ClaimDate | null; object: Party | null; status: ClaimStatus; sources: Source[] }[];
};

export type Profile = {
  entityId: string;
  name: string;
  /** "last seen as CTO of Y, 5 March 2026": the latest role an article gave; null when none did. `on`, ISO and as precise as it is told, is the claim's date or else the article's day. */
  lastSeen: (HistoryLine & { on: string | null }) | null;
  /** The departure from `lastSeen`'s organization, or from a part or the whole of it, told since or beside it; the latest departure when there is no `lastSeen`; null when none was told. */
  leftSince: HistoryLine | null;
  /** States: roles, founder of, owner of, studied at; latest seen first. */
  roles: HistoryLine[];
  timeline: Timeline;
  conflicts: Conflict[];
};

/** Somebody coming to, or leaving, an organization. `from` and `to` are known only where the same article tells both. */
export type Move = {
  line: HistoryLine;
  person: Party;
  from: Party | null;
  to: Party | null;
};

export type OrganizationProfile = {
  entityId: string;
  name: string;
  /** Everybody seen there, latest first. `on`: the latest sighting, ISO, as precise as it is told. */
  people: { person: Party; lines: HistoryLine[]; on: string | null; left: boolean }[];
  /** Newest first; month null = undated, "2025" when only the year is known. */
  months: { month: string | null; came: Move[]; left: Move[] }[];
  conflicts: Conflict[];
};

/** A row of an article's table of moves: who, role, from, to, when, quote. */
export type DepartureRow = {
  person: Party;
  role: string | null;
  from: Party | null;
  to: Party | null;
  date: ClaimDate | null;
  stand: Stand;
  status: ClaimStatus;
  sources: Source[];
};

/** What one article adds about somebody met in an article read earlier: lines no earlier-read article tells, and conflicts it opens. */
export type ArticleNews = {
  entity: Party;
  lines: HistoryLine[];
  conflicts: Conflict[];
};
