/**
 * `npm run check:article -- FILE`: reads an article's text file, wrapped as a web page, in Chromium with the built extension, and prints
 * what was marked, the cast, and each person's page in the popup.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../tests/e2e/open-browser';
import { escapeHtml } from '../../tests/pages/newspaper/markup';
import { ensureBuilt } from '../build/ensure-built';
import { ROOT } from '../build/ensure-dependencies.mjs';

const PICTURES = join(ROOT, 'screenshots', 'article');

/** The first paragraph is the headline; a short paragraph without an end mark is a subhead. */
export function wrapAsPage(text: string): string {
  const [headline = '', ...paragraphs] = text.trim().split(/\n\s*\n/);
  const body = paragraphs.map((p) =>
    /^.{1,60}[^.!?"”:]$/.test(p) && !/\d/.test(p) ? `<h2>${escapeHtml(p)}</h2>` : `<p>${escapeHtml(p)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(headline)}</title>
<script type="application/ld+json">${toJsonLd(headline)}</script><style>body{max-width:42rem;margin:2rem auto;font:1.1rem/1.6 Georgia,serif}</style></head>
<body><article><h1>${escapeHtml(headline)}</h1>${body.join('\n')}</article></body></html>`;
}

/** All that the text itself says: no date, no author. */
const toJsonLd = (headline: string): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline }).replaceAll('<', '\\u003c');

async function checkArticle(file: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const browser = await openBrowser();
  try {
    const reader = await browser.newReader();
    const marks = await reader.read(
      browser.newspaper.addPage('article', '/read', wrapAsPage(readFileSync(file, 'utf8'))),
    );
    for (const kind of ['person', 'organization']) {
      const texts = marks.filter((mark) => mark.entry.endsWith(kind)).map((mark) => mark.text);
      console.log(`\n${kind} marks: ${texts.length}\n  ${[...new Set(texts)].join('\n  ')}`);
    }
    await reader.page.screenshot({ path: join(PICTURES, 'marks.png') });
    const popup = await browser.openPopup(reader);
    for (const { name, text } of await popup.readEveryone()) console.log(`\n── ${name}\n${text}`);
    await popup.close();
  } finally {
    await browser.close();
  }
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name a text file: npm run check:article -- FILE');
ensureBuilt();
await checkArticle(file);
