import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A paragraph is plain text with `[text](address)` for links; the rest is what its key says. */
export type BodyPart = string | { heading: string } | { quote: string; by: string };

export type ExpectedClaim = {
  person: string;
  type: string;
  organization: string | null;
  title: string | null;
  /** ISO, of the precision the article gives; null = the article gives none. */
  date: string | null;
  /** Asserted when absent. */
  status?: string;
  former?: boolean;
};

/** What a careful reader finds in the article, for tests. */
export type ExpectedFindings = {
  people: { name: string; aliases: string[] }[];
  organizations: string[];
  notMarked: string[];
  claims: ExpectedClaim[];
  said: { person: string; quote: string }[];
};

export type SampleArticle = {
  /** The file's name without its ending; also the last part of the address. */
  slug: string;
  outlet: string;
  section: string;
  headline: string;
  standfirst: string;
  authors: string[];
  publishedAt: string;
  modifiedAt?: string;
  picture: { file: string; alt: string; caption: string };
  body: BodyPart[];
  related: string[];
  expected: ExpectedFindings;
};

const FOLDER = join(import.meta.dirname, 'articles');

/** All sample articles, oldest first. */
export function loadSampleArticles(): SampleArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ ...readJson(join(FOLDER, file)), slug: file.slice(0, -'.json'.length) }))
    .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));
}

export function getSampleArticle(slug: string): SampleArticle {
  const article = loadSampleArticles().find((a) => a.slug === slug);
  if (!article) throw new Error(`no sample article "${slug}"`);
  return article;
}

/** `/2026/03/lumenfold-departures` */
export function toPath(article: SampleArticle): string {
  return `/${article.publishedAt.slice(0, 4)}/${article.publishedAt.slice(5, 7)}/${article.slug}`;
}

const readJson = (path: string): Omit<SampleArticle, 'slug'> => JSON.parse(readFileSync(path, 'utf8'));
