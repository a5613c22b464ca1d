/**
 * `npm run bench:history -- CORPUS_DIR`: how right the known history of labelled articles is, once on the labelled names, once on the
 * names the recogniser finds: claims by type, their dates, who is who within an article, and the time it takes. CORPUS_DIR holds ID.txt
 * and ID.json with entities, spans and claims, and index.json with dates. The last line is one line of JSON with all figures.
 */
import { type ArticleFacts, extractClaims } from '@/lib/history/index';
import { findAppearances } from '@/lib/identify/index';
import { loadRecogniser } from '../analyse/load-recogniser';
import { type LabelledArticle, readLabelled, toGoldFacts } from '../train/claims/corpus';
import { type ClaimScores, type Outcome, scoreClaims } from './history/score-claims';
import { scoreIdentity } from './history/score-identity';

const ROLES = new Set(['position', 'founder_of', 'owner_of', 'educated_at']);
/** Runs of each article, of which the fastest counts: the machine has other things to do. */
const RUNS = 3;

const round = (n: number): number => Math.round(n * 1000) / 1000;

function measureSpeed(facts: readonly ArticleFacts[]): number {
  let [words, ms] = [0, 0];
  for (const f of facts) {
    let best = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const from = performance.now();
      extractClaims(f);
      best = Math.min(best, performance.now() - from);
    }
    words += f.text.split(/\s+/).length;
    ms += best;
  }
  return round((ms / words) * 1000);
}

function sumUp(scores: ClaimScores, types: (type: string) => boolean): { precision: number; recall: number } {
  const rows = Object.entries(scores.byType).filter(([type]) => types(type));
  const total = (key: 'right' | 'made' | 'there'): number => rows.reduce((sum, [, score]) => sum + score[key], 0);
  return {
    precision: round(total('right') / Math.max(1, total('made'))),
    recall: round(total('right') / Math.max(1, total('there'))),
  };
}

function report(title: string, outcomes: readonly Outcome[]): Record<string, unknown> {
  const scores = scoreClaims(outcomes);
  console.log(`\n${title}`);
  for (const [type, { right, made, there }] of Object.entries(scores.byType).sort()) {
    console.log(
      `  ${type.padEnd(15)} P ${(right / Math.max(1, made)).toFixed(3)}  R ${(right / Math.max(1, there)).toFixed(3)}  (${right} right, ${made} made, ${there} there)`,
    );
  }
  const roles = sumUp(scores, (type) => ROLES.has(type));
  const events = sumUp(scores, (type) => !ROLES.has(type));
  const dates = {
    dated: scores.dated,
    exact: round(scores.exactDates / Math.max(1, scores.dated)),
    wrong: round(scores.wrongDates / Math.max(1, scores.dated)),
  };
  console.log(`  roles P ${roles.precision} R ${roles.recall} · events P ${events.precision} R ${events.recall}`);
  console.log(
    `  dates of ${dates.dated} dated events: exact ${dates.exact}, wrong ${dates.wrong}; hedged but given as asserted: ${scores.wronglyAsserted}; quotes verbatim ${scores.verbatim}/${scores.claims}`,
  );
  return {
    roles,
    events,
    byType: scores.byType,
    dates,
    wronglyAsserted: scores.wronglyAsserted,
    verbatim: scores.verbatim,
    claims: scores.claims,
  };
}

function read(article: LabelledArticle, recognise: ReturnType<typeof loadRecogniser>): ArticleFacts {
  const { sentences, mentions } = recognise({ text: article.text, language: 'en' });
  return {
    text: article.text,
    publishedAt: article.publishedAt,
    sentences,
    mentions,
    appearances: findAppearances({ text: article.text, mentions }),
  };
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run bench:history -- CORPUS_DIR');
const articles = readLabelled(folder);
const recognise = loadRecogniser();
const labelled = articles.map(toGoldFacts);
const recognised = articles.map((article) => read(article, recognise));
const outcomes = (facts: readonly ArticleFacts[]): Outcome[] =>
  articles.map((article, i) => ({
    article,
    appearances: facts[i]?.appearances ?? [],
    claims: facts[i] ? extractClaims(facts[i]) : [],
  }));

const onLabelled = report('Claims on labelled names', outcomes(labelled));
const onRecognised = report('Claims on recognised names', outcomes(recognised));
const joined = labelled.map((facts, i) => ({
  article: articles[i] as LabelledArticle,
  appearances: findAppearances({ text: facts.text, mentions: facts.mentions }),
}));
const identity = scoreIdentity(joined);
const speed = measureSpeed(recognised);
console.log(
  `\nIdentity within articles: B³ P ${round(identity.bCubedPrecision)} R ${round(identity.bCubedRecall)} F1 ${round(identity.bCubedF1)}; pairs P ${round(identity.pairPrecision)} R ${round(identity.pairRecall)}`,
);
console.log(`Time: ${speed} ms per 1,000 words`);
console.log(
  JSON.stringify({
    articles: articles.length,
    labelled: onLabelled,
    recognised: onRecognised,
    identity: Object.fromEntries(Object.entries(identity).map(([k, v]) => [k, round(v)])),
    msPer1000Words: speed,
  }),
);
