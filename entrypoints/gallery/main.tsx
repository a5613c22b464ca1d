/** Development only: every component in every state, on an invented library. `?only=NAME` shows one exhibit alone. */
import { render } from 'preact';
import { applyLanguage } from '@/components/hooks/apply-language';
import { type Library, openLibrary } from '@/lib/store/database';
import type { SampleArticle } from '@/tests/pages/newspaper/article';
import { EXHIBITS } from './exhibits';
import { GalleryPage } from './GalleryPage';
import { toSampleLibrary } from './sample-library';
import { toTroublesomeLibrary } from './troublesome-library';

const files = import.meta.glob<Omit<SampleArticle, 'slug'>>('../../tests/pages/newspaper/articles/*.json', {
  eager: true,
  import: 'default',
});
const samples = Object.entries(files)
  .map(([path, article]) => ({ ...article, slug: path.replace(/^.*\/|\.json$/g, '') }))
  .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt));

const NOW = Date.UTC(2026, 7, 1, 9);

async function start(): Promise<void> {
  const library = openLibrary('gallery');
  if ((await library.articles.count()) === 0) await fill(library);
  const only = new URLSearchParams(location.search).get('only');
  const root = document.getElementById('root');
  document.documentElement.dataset.exhibits = JSON.stringify(
    EXHIBITS.map(({ name, width = 380, height = 580 }) => ({ name, width, height })),
  );
  if (root) render(<GalleryPage library={library} only={only} />, root);
}

async function fill(library: Library): Promise<void> {
  for (const part of [toSampleLibrary(samples, NOW), toTroublesomeLibrary(NOW - 100 * 86_400_000)]) {
    await library.articles.bulkPut(part.articles);
    await library.readings.bulkPut(part.readings);
    await library.entities.bulkPut(part.entities);
    await library.claims.bulkPut(part.claims);
    await library.texts.bulkPut(part.texts);
  }
  await library.decisions.put({
    entityId: 'person-harriet-sorley',
    followed: true,
    muted: false,
    name: null,
    kind: null,
    decidedAt: NOW,
  });
  await library.judgements.put({
    id: 'person-daniel-marsh person-olivia-marsh',
    entityIds: ['person-daniel-marsh', 'person-olivia-marsh'],
    verdict: 'unsure',
    by: 'machine',
    reasonsFor: ['shared-organization:Kestrel Freight', 'same-field:transport'],
    reasonsAgainst: ['name-family:Marsh'],
    madeAt: NOW,
  });
}

void applyLanguage().then(start);
