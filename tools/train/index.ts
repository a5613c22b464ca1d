import { join } from 'node:path';
import { RANKER_FILE, trainClaims } from './claims/train-claims';
import { trainNames } from './names';

/** npm run train -- CORPUS_DIR [--held-out] : rebuilds public/model/names.bin and the claim ranker's weights; with --held-out without the articles kept back, to measure. */
const here = join(import.meta.dirname, '../..');
const [folder = join(here, '../shared')] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const option = (name: string, otherwise: string) =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;

trainNames(
  folder,
  option('clusters', join(here, 'tools/train/names/data/clusters.tsv.gz')),
  option('output', join(here, 'public/model/names.bin')),
  {
    epochs: Number(option('epochs', '5')),
    rate: Number(option('rate', '0.07')),
    dropout: Number(option('dropout', '0.4')),
    choosingEpochs: Number(option('choosing-epochs', '2')),
    seed: 1,
    rows: Number(option('rows', '105000')),
    leastSeen: Number(option('least', '3')),
    all: !process.argv.includes('--held-out'),
    unit: 0.05,
  },
);

trainClaims(folder, join(here, RANKER_FILE));
