/** Whoever changes a feature has to train anew: the version is computed from what the features are for a probe text. */
import { expect, it } from 'vitest';
import { viewDocument } from '@/lib/recognise/document-view';
import { FeatureBuffer } from '@/lib/recognise/features/buffer';
import { FEATURE_VERSION } from '@/lib/recognise/features/feature-version';
import { hashText } from '@/lib/recognise/hashing';
import { KINDS, LABEL_COUNT } from '@/lib/recognise/labels';
import { FIRST_NAME, LEGAL_FORM, LISTED_ORGANIZATION, TITLE, wordKey } from '@/lib/recognise/lexicon';
import { FEATURE_BITS } from '@/lib/recognise/model';
import { splitSentences } from '@/lib/recognise/sentences';
import { collectFeatures } from '../../tools/train/names/examples';
import { type LexiconColumns, toLexicon } from '../../tools/train/names/lexicon-sources';

const PROBE = [
  'Harbour Council Picks New Chair After Long Dispute',
  'Maria van der Velden, chief executive of Ostrava Machine Works Ltd, left on 3 March. "We are ready," Mr. Okafor said.',
  "The Bank of Norwick's (BN) director, J.K. Lindqvist-Hale, met Zhou Wei at OMW in Lisbon; Velden was away.",
  'SHARES OF OSTRAVA FALL 4.5% IN LATE TRADE',
].join('\n\n');

/** A handful of words, so that lists, clusters, case and phrases have a say in the probe. */
function probeLexicon() {
  const facts = (list: number, cluster: number, usualCase: number) => (list << 14) | (cluster << 3) | usualCase;
  const words = new Map([
    [wordKey('maria'), facts(FIRST_NAME, 7, 1)],
    [wordKey('ltd'), facts(LEGAL_FORM, 8, 1)],
    [wordKey('mr'), facts(TITLE, 9, 1)],
    [wordKey('director'), facts(TITLE, 7, 5)],
    [wordKey('said'), facts(0, 10, 5)],
    [wordKey('shares'), facts(0, 8, 4)],
  ]);
  const coarse = new Uint8Array(2048);
  for (let fine = 0; fine < coarse.length; fine++) coarse[fine] = fine % 60;
  const topics = Float32Array.from({ length: 4096 }, (_, i) => ((i * 37) % 101) / 101);
  const columns: LexiconColumns = {
    words,
    phrases: new Map([[wordKey('norwick'), LISTED_ORGANIZATION]]),
    coarse,
    topics,
  };
  return toLexicon(columns);
}

function fingerprint(): string {
  const view = viewDocument(PROBE, splitSentences(PROBE), probeLexicon());
  const buffer = new FeatureBuffer();
  let all = `${KINDS.join()} ${LABEL_COUNT} ${FEATURE_BITS}`;
  for (let at = 0; at < view.tokens.start.length; at++) {
    collectFeatures(view, at, buffer);
    all += `\n${buffer.keys.subarray(0, buffer.count).join()}`;
  }
  return (hashText(all) >>> 0).toString(16).padStart(8, '0');
}

it('is the version of the features as they are; if this fails, train anew and write the new version down', () => {
  expect(FEATURE_VERSION).toBe(fingerprint());
});
