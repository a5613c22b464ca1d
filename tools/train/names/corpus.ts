import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '@/lib/model/span';
import { splitSentences } from '@/lib/recognise/sentences';
import { type BioDocument, readBio } from './bio';
import { partOf, siteOf } from './split';

export type LabelledSpan = { start: number; end: number; kind: string };
export type CorpusName = 'news' | 'old-news' | 'written' | 'wikipedia' | 'tweets' | 'web';

/** One labelled text. `part` tells whether it may be trained on. */
export type TrainingDocument = {
  id: string;
  corpus: CorpusName;
  part: 'train' | 'dev' | 'test';
  weight: number;
  text: string;
  sentences: Span[];
  spans: LabelledSpan[];
};

/** How much one sentence of a corpus counts; news of our own days most, because that is what will be read. */
export const CORPUS_WEIGHTS: Record<CorpusName, number> = {
  news: 4,
  'old-news': 2,
  written: 1,
  wikipedia: 0.7,
  tweets: 0.4,
  web: 0.7,
};

const BIO_CORPORA: Record<string, CorpusName> = {
  redocred: 'wikipedia',
  crossner: 'wikipedia',
  btc: 'tweets',
  wnut17: 'tweets',
  'uner-pud': 'web',
  'uner-ewt': 'web',
  gum: 'web',
};

/** Reads `names/` of the corpus folder. Texts are only read, never written anywhere. */
export function readCorpus(folder: string): TrainingDocument[] {
  return [
    ...readNews(join(folder, 'names/news')),
    ...readWritten(join(folder, 'names/written')),
    ...readOther(join(folder, 'names/other')),
  ];
}

function readNews(folder: string): TrainingDocument[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { id: string; source: string }[];
  return index.map(({ id, source }) => {
    const isOld = source.startsWith('bbc/');
    const corpus: CorpusName = isOld ? 'old-news' : 'news';
    return readLabelled(folder, id, corpus, isOld ? 'train' : partOf(siteOf(source)));
  });
}

function readWritten(folder: string): TrainingDocument[] {
  if (!existsSync(folder)) return [];
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));
  return ids.sort().map((id) => readLabelled(folder, id, 'written', 'train'));
}

function readLabelled(
  folder: string,
  id: string,
  corpus: CorpusName,
  part: TrainingDocument['part'],
): TrainingDocument {
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
  const label = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as {
    spans: [number, number, string, string][];
  };
  const spans = label.spans.map(([start, end, kind]) => ({ start, end, kind }));
  return { id, corpus, part, weight: CORPUS_WEIGHTS[corpus], text, sentences: splitSentences(text), spans };
}

function readOther(folder: string): TrainingDocument[] {
  const found: TrainingDocument[] = [];
  for (const name of readdirSync(folder).sort()) {
    const prefix = Object.keys(BIO_CORPORA).find((p) => name.startsWith(p));
    if (!prefix) continue;
    const corpus = BIO_CORPORA[prefix]!;
    const documents: BioDocument[] = readBio(readFileSync(join(folder, name), 'utf8'));
    for (const [i, d] of documents.entries())
      found.push({ id: `${name}:${i}`, corpus, part: 'train', weight: CORPUS_WEIGHTS[corpus], ...d });
  }
  return found;
}
