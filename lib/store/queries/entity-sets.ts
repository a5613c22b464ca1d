/** What each part of a filter leaves of people and companies, as a set of ids; together, what is in every set. */
import { type Claim, type ClaimType, PLACE_TYPES } from '@/lib/model/claim';
import type { ListFilter } from '@/lib/model/list-filter';
import type { Library } from '../database';
import { articlesFitting } from './article-list';
import { isToldAsDone, withoutHidden } from './claims';
import { findOrganizationIds } from './moves';

type Ids = ReadonlySet<string>;

/** null = the filter leaves all. Conflicts are not looked at here: they are composed, not stored. */
export async function entitiesFitting(db: Library, filter: ListFilter, weekSince: number): Promise<Ids | null> {
  const isAboutClaims = filter.company !== null || filter.move !== null;
  const sets = await Promise.all([
    filter.followed ? followed(db) : null,
    filter.withNotes ? noted(db) : null,
    filter.newThisWeek ? newSince(db, weekSince) : null,
    isAboutClaims ? claimed(db, filter) : named(db, filter),
  ]);
  return sets.filter((set) => set !== null).reduce<Ids | null>(intersect, null);
}

const intersect = (a: Ids | null, b: Ids): Ids => (a ? new Set([...a].filter((id) => b.has(id))) : b);

async function followed(db: Library): Promise<Ids> {
  return new Set((await db.decisions.filter((d) => d.followed).toArray()).map((d) => d.entityId));
}

/** On themselves, or on something claimed of them. */
async function noted(db: Library): Promise<Ids> {
  const notes = await db.notes.where('[target.kind+target.id]').between(['claim', ''], ['entity', '\uffff']).toArray();
  const claims = await db.claims.bulkGet(notes.filter((n) => n.target.kind === 'claim').map((n) => n.target.id));
  return new Set([
    ...notes.filter((n) => n.target.kind === 'entity').map((n) => n.target.id),
    ...claims.flatMap((c) => c?.subjectId ?? []),
  ]);
}

/** Whoever is new was met since, so that no other row need be looked at. */
async function newSince(db: Library, since: number): Promise<Ids> {
  const met = await db.entities.where('lastMetAt').aboveOrEqual(since).toArray();
  return new Set(met.filter((e) => e.firstMetAt >= since).map((e) => e.id));
}

/** A page of readings at a time: each holds all its article's mentions. */
const AT_ONCE = 250;

/** Whom those articles name; null = no word on articles. */
async function named(db: Library, filter: ListFilter): Promise<Ids | null> {
  const articles = await articlesFitting(db, filter);
  if (!articles) return null;
  const ids = [...articles];
  const found = new Set<string>();
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const reading of await db.readings.bulkGet(ids.slice(at, at + AT_ONCE)))
      for (const id of reading?.entityIds ?? []) found.add(id);
  return found;
}

const MOVES: Readonly<Record<string, ReadonlySet<ClaimType>>> = {
  left: new Set(['end_position']),
  joined: new Set(['start_position']),
};

/** Of whom it is told as done that they were there, came or left, in that time. */
async function claimed(db: Library, filter: ListFilter): Promise<Ids> {
  const types = (filter.move && MOVES[filter.move]) ?? PLACE_TYPES;
  const at = filter.company === null ? null : await findOrganizationIds(db, filter.company);
  const claims = at
    ? await db.claims.where('objectId').anyOf(at).toArray()
    : await db.claims
        .where('type')
        .anyOf([...types])
        .toArray();
  const told = claims.filter((c) => types.has(c.type) && isToldAsDone(c));
  const standing = await withoutHidden(db, told);
  const site = await articlesFitting(db, { site: filter.site, since: null, until: null });
  const days = await articlesFitting(db, { site: null, since: filter.since, until: filter.until });
  const fits = (claim: Claim): boolean =>
    (site?.has(claim.articleId) ?? true) &&
    (claim.date ? isWithin(claim, filter) : (days?.has(claim.articleId) ?? true));
  return new Set(standing.filter(fits).map((c) => c.subjectId));
}

function isWithin({ date }: Claim, { since, until }: ListFilter): boolean {
  return !date || ((until === null || date.earliest <= until) && (since === null || date.latest >= since));
}
