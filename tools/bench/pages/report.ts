/** The measurements as figures and as lines for people. */
import type { PageResult } from './measure-page';
import { isSameByline, isSameDay, isSameHeadline, tokenF1, withoutSite } from './score';

type Share = { right: number; of: number };
export type Figures = {
  pages: number;
  measured: number;
  isArticle: Share & { falseAlarms: number; nonArticles: number };
  mainTextF1: { ours: number; readability: number; defuddle: number; pages: number };
  headline: Share & { readability: number };
  /** People: where the truth is the site's own name, nobody is right. */
  byline: Share;
  /** The site's own name counted as an author. */
  bylineVerbatim: Share;
  date: Share;
  paintedExactly: Share;
  wordsInPlace: Share;
  domIdentical: Share;
  mainThread: {
    median: number;
    p95: number;
    longestTask: number;
    medianNonArticle: number;
    maxNonArticle: number;
    mostIdle: number;
    /** An empty script in the place of the one that is in every page: contained in all of the above. */
    emptyScript: number;
  };
  others: { readabilityMedian: number; readabilityLongest: number; defuddleMedian: number };
  markOverHighlight: number | null;
};

const isRead = (result: PageResult): boolean => result.report.state === 'read';
const textOf = (result: PageResult): string => (isRead(result) ? result.report.text : '');

export function printPage(id: string, result: PageResult): void {
  const { truth, report, own } = result;
  const f1 = truth.isArticle && truth.mainText ? tokenF1(textOf(result), truth.mainText).toFixed(3) : '  -  ';
  const notes = [
    isRead(result) !== truth.isArticle && `IS-ARTICLE ${report.state} ${report.reason}`,
    !result.isUntouched && 'DOM CHANGED',
    truth.isArticle &&
      truth.title &&
      !isSameHeadline(report.metadata?.title ?? '', truth.title) &&
      `headline "${report.metadata?.title}"`,
    truth.isArticle &&
      truth.authors?.length &&
      !isSameByline(report.metadata?.authors ?? [], truth.authors) &&
      `byline [${report.metadata?.authors.join('; ')}]`,
    truth.isArticle &&
      truth.publishedDate &&
      !isSameDay(report.metadata?.publishedAt ?? null, truth.publishedDate) &&
      `date ${report.metadata?.publishedAt}`,
    report.misplaced > 0 && `${report.misplaced} of ${report.words} words misplaced`,
  ].filter(Boolean);
  console.log(
    `${id.padEnd(38)} F1 ${f1}  ours ${own.total.toFixed(1)} ms, longest ${own.longest.toFixed(1)}  ${notes.join(' · ')}`,
  );
}

/** `emptyScript`: milliseconds. */
export function toFigures(results: readonly PageResult[], pages: number, emptyScript: number): Figures {
  const articles = results.filter((r) => r.truth.isArticle);
  const others = results.filter((r) => !r.truth.isArticle);
  const withText = articles.filter((r) => r.truth.mainText);
  const mean = (score: (r: PageResult) => number) =>
    round(withText.reduce((sum, r) => sum + score(r), 0) / (withText.length || 1));
  const f1 = (text: (r: PageResult) => string) => mean((r) => tokenF1(text(r), r.truth.mainText ?? ''));
  const titled = articles.filter((r) => r.truth.title);
  const signed = articles.filter((r) => r.truth.authors && r.truth.authors.length > 0);
  const dated = articles.filter((r) => r.truth.publishedDate);
  const people = (r: PageResult) =>
    withoutSite(r.truth.authors ?? [], [r.truth.siteName, r.report.metadata?.siteName ?? null]);
  const marks = results.flatMap((r) => r.report.marks);
  const paints = results.flatMap((r) => (r.paint && r.paint.names >= 200 ? [r.paint] : []));
  return {
    pages,
    measured: results.length,
    isArticle: {
      ...share(results, (r) => isRead(r) === r.truth.isArticle),
      falseAlarms: others.filter(isRead).length,
      nonArticles: others.length,
    },
    mainTextF1: {
      ours: f1(textOf),
      readability: f1((r) => r.readability.text),
      defuddle: f1((r) => r.defuddle.text),
      pages: withText.length,
    },
    headline: {
      ...share(titled, (r) => isSameHeadline(r.report.metadata?.title ?? '', r.truth.title ?? '')),
      readability: titled.filter((r) => isSameHeadline(r.readability.title, r.truth.title ?? '')).length,
    },
    byline: share(signed, (r) => isSameByline(r.report.metadata?.authors ?? [], people(r))),
    bylineVerbatim: share(signed, (r) => isSameByline(r.report.metadata?.authors ?? [], r.truth.authors ?? [])),
    date: share(dated, (r) => isSameDay(r.report.metadata?.publishedAt ?? null, r.truth.publishedDate ?? '')),
    paintedExactly: share(marks, (m) => m.painted === m.surface),
    wordsInPlace: {
      right: results.reduce((sum, r) => sum + r.report.words - r.report.misplaced, 0),
      of: results.reduce((sum, r) => sum + r.report.words, 0),
    },
    domIdentical: share(results, (r) => r.isUntouched),
    mainThread: {
      median: quantile(
        articles.map((r) => r.own.total),
        0.5,
      ),
      p95: quantile(
        articles.map((r) => r.own.total),
        0.95,
      ),
      longestTask: Math.max(0, ...results.map((r) => r.own.longest)),
      medianNonArticle: quantile(
        others.map((r) => r.own.total),
        0.5,
      ),
      maxNonArticle: Math.max(0, ...others.map((r) => r.own.total)),
      mostIdle: Math.max(0, ...results.map((r) => r.idle.total)),
      emptyScript: round(emptyScript),
    },
    others: {
      readabilityMedian: quantile(
        articles.map((r) => r.readability.milliseconds),
        0.5,
      ),
      readabilityLongest: Math.max(0, ...articles.map((r) => r.readability.milliseconds)),
      defuddleMedian: quantile(
        articles.map((r) => r.defuddle.milliseconds),
        0.5,
      ),
    },
    markOverHighlight:
      paints.length > 0
        ? round(
            quantile(
              paints.map((p) => p.wrap / Math.max(p.highlight, 0.05)),
              0.5,
            ),
          )
        : null,
  };
}

export function printSummary(figures: Figures): void {
  const of = ({ right, of: all }: Share) => `${right}/${all}`;
  const { mainTextF1: f1, mainThread: ms, others } = figures;
  console.log(`
pages measured         ${figures.measured} of ${figures.pages}
is-article             ${of(figures.isArticle)}, false alarms ${figures.isArticle.falseAlarms} of ${figures.isArticle.nonArticles}
main text, token F1    ours ${f1.ours}, Readability ${f1.readability}, Defuddle ${f1.defuddle} (${f1.pages} pages)
headline               ${of(figures.headline)} (Readability ${figures.headline.readability})
byline, people         ${of(figures.byline)}; with sites that sign for themselves taken as authors ${of(figures.bylineVerbatim)}
date                   ${of(figures.date)}
painted exactly        ${of(figures.paintedExactly)} mentions; ${of(figures.wordsInPlace)} words of the text stand in the page as in the text
DOM identical          ${of(figures.domIdentical)}
main thread, ours, CPU articles: median ${ms.median.toFixed(1)} ms, p95 ${ms.p95.toFixed(1)}, longest task ${ms.longestTask.toFixed(1)}; other pages: median ${ms.medianNonArticle.toFixed(2)}, most ${ms.maxNonArticle.toFixed(2)}; in the second after, most ${ms.mostIdle.toFixed(2)}; an empty script in every page, part of these: ${ms.emptyScript.toFixed(2)}
                       Readability median ${others.readabilityMedian.toFixed(1)}, longest ${others.readabilityLongest.toFixed(1)}; Defuddle median ${others.defuddleMedian.toFixed(1)}
<mark> / highlight     ${figures.markOverHighlight ?? '-'} times the cost, 300 names`);
}

function share<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0);
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
