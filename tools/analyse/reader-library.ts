/** A library in memory, read into as the background reads into the browser's, and printed at the end. */
import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { openLibrary } from '@/lib/store/database';
import { unsurePairs } from '@/lib/store/queries/judgements';
import { recordReading } from '@/lib/store/record-reading';
import { IDENTITY_RULES } from '../../entrypoints/background/identity-rules';
import { toContentHash, toReadingToRecord } from '../../entrypoints/background/reading-to-record';
import type { Understanding } from '../../entrypoints/background/understand-article';
import type { InputLine } from './input-line';
import { type PrintedClaim, toPrintedClaim } from './result-line';

type PrintedEntity = {
  name: string;
  kind: string;
  aliases: string[];
  appearances: { id: string | number; mentions: [number, number][] }[];
  claims: PrintedClaim[];
};

/** "The same person?", asked about two entities by their place in `entities`. */
type PrintedQuestion = { entities: number[]; reasonsFor: string[]; reasonsAgainst: string[] };

export class ReaderLibrary {
  private readonly db = openLibrary();
  private readonly inputIds = new Map<string, string | number>();
  private now = 0;

  async read(articleId: string, url: string, line: InputLine, understood: Understanding): Promise<void> {
    this.inputIds.set(articleId, line.id);
    const metadata = {
      url,
      title: line.title ?? '',
      siteName: null,
      authors: [],
      publishedAt: line.publishedAt ?? null,
      modifiedAt: null,
      language: understood.language,
    };
    const source = { metadata, text: line.text, blocks: [] };
    const toRecord = await toReadingToRecord(articleId, source, await toContentHash(source, ''), understood);
    this.now += 1;
    await recordReading(this.db, toRecord, { rules: IDENTITY_RULES, newId: v7, now: this.now });
  }

  /** Sorted by kind, name and first appearance, so that the order of reading does not show. */
  async print(): Promise<{ entities: PrintedEntity[]; questions: PrintedQuestion[] }> {
    const entities = await this.db.entities.toArray();
    const names = new Map(entities.map((e) => [e.id, e]));
    const printed = entities.map(async ({ id, name, kind, aliases }) => {
      const claims = await this.db.claims.where('subjectId').equals(id).or('objectId').equals(id).toArray();
      claims.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
      const printedClaims = claims.map((c) =>
        toPrintedClaim(c, names.get(c.subjectId), c.objectId === null ? undefined : names.get(c.objectId)),
      );
      return { name, kind, aliases, appearances: await this.appearancesOf(id), claims: printedClaims };
    });
    const label = (e: PrintedEntity) => `${e.kind} ${e.name} ${e.appearances[0]?.id}`;
    const numbered = (await Promise.all(printed)).map((e, i) => ({ e, id: entities[i]?.id ?? '' }));
    numbered.sort((a, b) => (label(a.e) < label(b.e) ? -1 : 1));
    const ids = numbered.map((n) => n.id);
    return { entities: numbered.map((n) => n.e), questions: await this.questions(ids) };
  }

  /** Pairs the reader would be asked about, by their place among the entities. */
  private async questions(ids: readonly string[]): Promise<PrintedQuestion[]> {
    const pairs = await unsurePairs(this.db, null);
    const printed = pairs.map(({ judgement: { entityIds, reasonsFor, reasonsAgainst } }) => ({
      entities: entityIds.map((id) => ids.indexOf(id)).sort((a, b) => a - b),
      reasonsFor,
      reasonsAgainst,
    }));
    return printed.sort(
      (a, b) => (a.entities[0] ?? 0) - (b.entities[0] ?? 0) || (a.entities[1] ?? 0) - (b.entities[1] ?? 0),
    );
  }

  private async appearancesOf(entityId: string): Promise<PrintedEntity['appearances']> {
    const readings = await this.db.readings.where('entityIds').equals(entityId).toArray();
    const found = readings.map((reading) => {
      const own = reading.appearances.filter((a) => a.entityId === entityId).flatMap((a) => a.mentions);
      const mentions = own.map(({ start, end }): [number, number] => [start, end]).sort((a, b) => a[0] - b[0]);
      return { id: this.inputIds.get(reading.articleId) ?? reading.articleId, mentions };
    });
    return found.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  }
}

const placeOf = (claim: { articleId: string; start: number; id: string }): string =>
  `${claim.articleId} ${String(claim.start).padStart(9, '0')} ${claim.id}`;
