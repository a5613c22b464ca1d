import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFacts } from '@/lib/history/index';
import type { Appearance } from '@/lib/model/appearance';
import type { Mention, MentionKind } from '@/lib/model/mention';
import { splitSentences } from '@/lib/recognise/sentences';

/** A claim as the labelled corpora write it. */
export type GoldClaim = {
  person: string;
  type: string;
  org: string | null;
  orgAlso?: string[];
  title: string | null;
  date: string | null;
  status?: string;
  former?: boolean;
  optional?: boolean;
  quote: string;
};

export type LabelledArticle = {
  id: string;
  text: string;
  publishedAt: string | null;
  entities: [string, string, string[]][];
  spans: [number, number, string, string][];
  claims: GoldClaim[];
};

type Label = Pick<LabelledArticle, 'entities' | 'spans' | 'claims'>;

/** Reads a folder of ID.txt and ID.json; `index.json`, where there is one, gives the dates. */
export function readLabelled(folder: string): LabelledArticle[] {
  const indexPath = join(folder, 'index.json');
  const index = existsSync(indexPath)
    ? (JSON.parse(readFileSync(indexPath, 'utf8')) as { id: string; date: string | null }[])
    : [];
  const dates = new Map(index.map((row) => [row.id, row.date]));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && existsSync(join(folder, `${name.slice(0, -5)}.txt`)))
    .sort()
    .map((name) => {
      const id = name.slice(0, -5);
      const label = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label;
      return {
        id,
        text: readFileSync(join(folder, `${id}.txt`), 'utf8'),
        publishedAt: dates.get(id) ?? null,
        entities: label.entities ?? [],
        spans: label.spans,
        claims: label.claims ?? [],
      };
    });
}

/** The facts as a perfect recogniser would hand them on: labelled mentions, labelled identity within the article. */
export function toGoldFacts(article: LabelledArticle): ArticleFacts {
  const spans = [...article.spans].sort((a, b) => a[0] - b[0]);
  const mentions: Mention[] = [];
  const appearances = new Map<string, Appearance>();
  let end = 0;
  for (const [start, stop, kind, name] of spans) {
    if (start < end) continue;
    end = stop;
    const surface = article.text.slice(start, stop);
    const mention: Mention = { start, end: stop, surface, kind: kind as MentionKind, confidence: 1, reasons: [] };
    mentions.push(mention);
    if (kind !== 'person' && kind !== 'organization') continue;
    const key = `${kind}:${name}`;
    const known = appearances.get(key) ?? { kind, name, aliases: [], mentions: [] };
    known.mentions.push(mention);
    if (surface !== name && !known.aliases.includes(surface)) known.aliases.push(surface);
    appearances.set(key, known);
  }
  return {
    text: article.text,
    title: null,
    publishedAt: article.publishedAt,
    sentences: splitSentences(article.text),
    mentions,
    appearances: [...appearances.values()],
  };
}
