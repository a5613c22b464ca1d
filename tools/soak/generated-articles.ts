/** Articles without end, about few enough people that they meet again: made from a number alone, so that a run can be repeated. */

const FIRST =
  'Ada Bennet Cleo Dorian Elspeth Farid Greta Hamish Ingrid Jonas Katya Lorcan Marisol Nikolai Odette Pascal'.split(
    ' ',
  );
const LAST =
  'Achterberg Boswell Castellane Dunmore Eastlake Fairweather Grimaldi Holtwick Ivarsson Jelinek Kestrel Lindqvist'.split(
    ' ',
  );
const COMPANIES = [
  'Corvane Research',
  'Pellworth Shipping',
  'Lumenfold',
  'Verda Semiconductor',
  'Sablewood Ltd',
  'Tessellate Devices',
];
const POSTS = ['chief executive', 'finance director', 'head of research', 'chairwoman', 'chief engineer'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];

export type GeneratedArticle = { path: string; title: string; html: string; people: [string, string] };

/** Spread over the names without a pattern a reader would see; the same number gives the same. */
const spread = (n: number, salt: number, size: number): number =>
  Math.floor(((((n + 1) * (salt * 2654435761 + 40503)) >>> 0) / 2 ** 32) * size);

export function generateArticle(n: number): GeneratedArticle {
  const pick = <T>(all: readonly T[], salt: number): T => all[spread(n, salt, all.length)] as T;
  const person = (salt: number) => `${pick(FIRST, salt)} ${pick(LAST, salt + 1)}`;
  const [a, b] = [person(1), person(3)];
  const [company, other, post] = [pick(COMPANIES, 5), pick(COMPANIES, 6), pick(POSTS, 7)];
  const day = `${pick(MONTHS, 8)} ${1 + spread(n, 9, 28)}`;
  const title = `${a.split(' ')[1]} leaves ${company} after five years, report ${n}`;
  const body = [
    `${a}, the ${post} of ${company}, resigned on ${day}, the company said in a statement on Tuesday.`,
    `${b} will take over as ${post}. ${b.split(' ')[1]} had worked for ${other} until last year, where colleagues called the move a surprise.`,
    `"We thank ${a} for everything," a spokesman for ${company} told reporters, and gave no reason for the departure.`,
    `Analysts said that the shares would hardly move, and that ${b} was expected to present a plan before the summer.`,
  ];
  const data = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `2026-0${1 + spread(n, 10, 6)}-1${spread(n, 11, 9)}`,
  };
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  return { path: `/story/${n}`, title, html, people: [a, b] };
}
