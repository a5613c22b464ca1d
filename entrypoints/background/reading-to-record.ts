/** An understood article with the ids it is recorded under. */
import type { ArticleMetadata, Block } from '@/lib/model/article';
import { MAX_NAME, MAX_QUOTE } from '@/lib/model/text-limits';
import type { ReadingToRecord } from '@/lib/store/record-reading';
import type { Understanding } from './understand-article';

export type SourceArticle = { metadata: ArticleMetadata; text: string; blocks: readonly Block[] };

/** SHA-256 of the canonical address, so that two devices agree. */
export const toArticleId = (url: string): Promise<string> => toHash([url]);

/** Tells an edited article, a corrected date, or a better engine from a second visit. `engine`: version of everything that reads. */
export function toContentHash({ metadata, text }: SourceArticle, engine: string): Promise<string> {
  return toHash([text, metadata.title, metadata.publishedAt ?? '', metadata.language ?? '', engine]);
}

export async function toReadingToRecord(
  id: string,
  source: SourceArticle,
  contentHash: string,
  understood: Understanding,
): Promise<ReadingToRecord> {
  const { appearances, evidence } = understood;
  const claims = await Promise.all(
    understood.claims.filter(isOfLength).map(async (claim) => {
      const parties = [appearances[claim.subjectIndex]?.name ?? '', claim.objectName ?? '', claim.title ?? ''];
      const place = [id, String(claim.start), String(claim.end), claim.type, claim.status];
      return { ...claim, id: await toHash([...place, ...parties]) };
    }),
  );
  const distinct = [...new Map(claims.map((c) => [c.id, c])).values()];
  return {
    id,
    metadata: source.metadata,
    contentHash,
    text: source.text,
    blocks: source.blocks,
    appearances,
    evidence,
    claims: distinct,
  };
}

/** A "title" or a name of paragraphs is none, and no backup would take the row back. */
const isOfLength = ({ title, objectName, quote }: Understanding['claims'][number]): boolean =>
  Math.max(title?.length ?? 0, objectName?.length ?? 0) <= MAX_NAME && quote.length <= MAX_QUOTE;

/** Lower-case hexadecimal SHA-256 of the parts, none of which can run into its neighbour. */
async function toHash(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}
