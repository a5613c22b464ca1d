import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createRecogniser } from '@/lib/recognise';
import { KINDS } from '@/lib/recognise/labels';
import { parseModel } from '@/lib/recognise/model-file';
import { augment } from './augment';
import { readCorpus, type TrainingDocument } from './corpus';
import { CrfTrainer, type CrfWeights, indexExamples, type TrainingOptions } from './crf-trainer';
import { addExamples, type Examples, emptyExamples } from './examples';
import { FeatureIndex } from './feature-index';
import { gatherLexicon, gatherNames, toLexicon } from './lexicon-sources';
import { keepHeaviest } from './pruning';
import { addToTally, describeTally, emptyTally } from './scoring';
import { learnTopics } from './topics';
import { packModel } from './write-model';

export type Settings = TrainingOptions & {
  choosingEpochs: number;
  rows: number;
  leastSeen: number;
  all: boolean;
  unit: number;
};

/** Rebuilds the names model from a corpus folder: features → weights → pruned → weights again → file. */
export function trainNames(folder: string, clusters: string, output: string, settings: Settings): void {
  const started = Date.now();
  const log = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  const corpus = readCorpus(folder);
  const learnt = settings.all ? corpus : corpus.filter((d) => d.part === 'train');
  const columns = learnTopics(gatherLexicon(join(folder, 'names/lists'), clusters), learnt);
  const lexicon = toLexicon(columns);
  log(
    `${corpus.length} texts: ${countParts(corpus)}; ${columns.words.size} words, ${columns.phrases.size} phrases in the lexicon`,
  );
  const examples = emptyExamples();
  for (const d of augment(learnt, gatherNames(join(folder, 'names/lists')))) addExamples(d, lexicon, examples);
  log(`${examples.sentenceFrom.length} sentences, ${examples.labels.length} tokens, ${examples.keys.length} features`);
  const { weights, index } = trainTwice(examples, settings, log);
  const bytes = packModel(`names-${learnt.length}-${settings.rows}`, columns, index.rowKeys, weights, settings.unit);
  if (!existsSync(join(output, '..'))) mkdirSync(join(output, '..'), { recursive: true });
  writeFileSync(output, bytes);
  log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
  measure(bytes, corpus, log);
}

function trainTwice(
  examples: Examples,
  settings: Settings,
  log: (text: string) => void,
): { weights: CrfWeights; index: FeatureIndex } {
  const all = new FeatureIndex(1 << 23);
  for (let i = 0; i < examples.keys.length; i++) all.count(examples.keys.at(i));
  all.assignRows(settings.leastSeen);
  log(`${all.rowKeys.length} features seen at least ${settings.leastSeen} times`);
  indexExamples(examples, all);
  const report = (stage: string) => (epoch: number, loss: number) =>
    log(`${stage} ${epoch + 1}: loss ${loss.toFixed(0)}`);
  const first = new CrfTrainer(examples, all.rowKeys.length, { ...settings, epochs: settings.choosingEpochs }).run(
    report('all features'),
  );
  const kept = keepHeaviest(first, examples, settings.rows);
  const again = FeatureIndex.ofKeys(Int32Array.from(kept));
  indexExamples(examples, again);
  const keys = Int32Array.from(kept, (row) => all.rowKeys[row]!);
  const weights = new CrfTrainer(examples, keys.length, settings).run(report(`${keys.length} features`));
  return { weights, index: FeatureIndex.ofKeys(keys) };
}

function countParts(corpus: readonly TrainingDocument[]): string {
  const count = (part: string) => corpus.filter((d) => d.part === part).length;
  return `${count('train')} to train, ${count('dev')} to choose, ${count('test')} to measure`;
}

function measure(bytes: Uint8Array, corpus: readonly TrainingDocument[], log: (text: string) => void): void {
  const recognise = createRecogniser(parseModel(bytes.slice().buffer as ArrayBuffer));
  for (const part of ['dev', 'test'] as const) {
    const tally = emptyTally(KINDS);
    for (const d of corpus) if (d.part === part) addToTally(tally, recognise({ text: d.text }).mentions, d.spans);
    log(`${part}: ${describeTally(tally)}`);
  }
}
