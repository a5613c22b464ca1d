/**
 * What every export is written from: the library with the reader's decisions applied.
 * Rows that are few per thing known (entities, articles, notes) are held; rows that are many (claims, readings, texts)
 * are asked for in batches, so that an export of any size runs in bounded memory.
 */
import type { Reading } from '@/lib/model/appearance';
import type { Article, StoredText } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Entity, EntityKind } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';
import { applyVerdicts } from './apply-verdicts';

/** An entity under the name and kind the reader gave it. Those the reader called no name are not in the library at all. */
export type ExportEntity = {
  id: string;
  kind: EntityKind;
  name: string;
  /** Other names, without `name` itself: the articles' name where the reader chose another, then the surfaces. */
  aliases: string[];
  articleCount: number;
  mentionCount: number;
  firstMetAt: number;
  lastMetAt: number;
  followed: boolean;
};

/** A claim with the reader's correction in it. Hidden claims are not in the library. */
export type ExportClaim = Claim & { confirmed: boolean };

export type ExportLibrary = {
  /** By first meeting, then id: a later one never changes what an earlier one is called. */
  entities: readonly ExportEntity[];
  /** Oldest published first (by first reading where that is unknown), then id. */
  articles: readonly Article[];
  /** Oldest first, then id; targets follow the reader's merges. */
  notes: readonly Note[];
  /** Claims whose subject is one of these entities, by article and place. */
  claimsAbout(entityIds: readonly string[]): Promise<ExportClaim[]>;
  /** Claims these articles state about entities of the library, by article and place. */
  claimsIn(articleIds: readonly string[]): Promise<ExportClaim[]>;
  /** The claims with these ids; unknown ones are left out. */
  claimsById(claimIds: readonly string[]): Promise<ExportClaim[]>;
  readingsOf(articleIds: readonly string[]): Promise<Reading[]>;
  textsOf(articleIds: readonly string[]): Promise<StoredText[]>;
};

/** What the library is made of: rows as they are stored, the many asked for in batches (claims in any order). */
export type ExportSource = {
  entities: readonly Entity[];
  articles: readonly Article[];
  notes: readonly Note[];
  decisions: readonly EntityDecision[];
  verdicts: readonly ClaimVerdict[];
  claimsAbout(entityIds: readonly string[]): Promise<Claim[]>;
  claimsIn(articleIds: readonly string[]): Promise<Claim[]>;
  claimsById(claimIds: readonly string[]): Promise<Claim[]>;
  readingsOf(articleIds: readonly string[]): Promise<Reading[]>;
  textsOf(articleIds: readonly string[]): Promise<StoredText[]>;
};

export function toExportLibrary(source: ExportSource): ExportLibrary {
  const entities = applyDecisions(source.entities, source.decisions);
  const known = new Set(entities.map((e) => e.id));
  const verdicts = new Map(source.verdicts.map((v) => [v.claimId, v]));
  const shown = (claims: readonly Claim[]): ExportClaim[] =>
    sortClaims(applyVerdicts(claims, verdicts)).filter((c) => known.has(c.subjectId));
  return {
    entities,
    articles: sortArticles(source.articles),
    notes: sortNotes(source.notes),
    claimsAbout: async (ids) => shown(await source.claimsAbout(ids)),
    claimsIn: async (ids) => shown(await source.claimsIn(ids)),
    claimsById: async (ids) => shown(await source.claimsById(ids)),
    readingsOf: source.readingsOf,
    textsOf: source.textsOf,
  };
}

export function applyDecisions(entities: readonly Entity[], decisions: readonly EntityDecision[]): ExportEntity[] {
  const byId = new Map(decisions.map((d) => [d.entityId, d]));
  return entities
    .flatMap((entity) => applyDecision(entity, byId.get(entity.id)))
    .sort((a, b) => a.firstMetAt - b.firstMetAt || compare(a.id, b.id));
}

function applyDecision(entity: Entity, decision: EntityDecision | undefined): ExportEntity[] {
  const kind = decision?.kind ?? entity.kind;
  if (kind === 'not-a-name') return [];
  const name = decision?.name ?? entity.name;
  const aliases = [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== name);
  const { id, articleCount, mentionCount, firstMetAt, lastMetAt } = entity;
  return [
    {
      id,
      kind,
      name,
      aliases,
      articleCount,
      mentionCount,
      firstMetAt,
      lastMetAt,
      followed: decision?.followed ?? false,
    },
  ];
}

/** When the article was published, in milliseconds; the first reading where the page did not say. */
export function publishedAtOf(article: Article): number {
  const stated = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(stated) ? article.firstReadAt : stated;
}

export function sortArticles(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => publishedAtOf(a) - publishedAtOf(b) || compare(a.id, b.id));
}

export function sortNotes(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => a.createdAt - b.createdAt || compare(a.id, b.id));
}

export function sortClaims<T extends Claim>(claims: readonly T[]): T[] {
  return [...claims].sort((a, b) => compare(a.articleId, b.articleId) || a.start - b.start || compare(a.id, b.id));
}

/** By UTF-16 code units, so that every machine sorts alike. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
