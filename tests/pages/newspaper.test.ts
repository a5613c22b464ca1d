/** The sample newspaper is what many tests stand on: what it says of itself must be true. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BodyPart, loadSampleArticles, type SampleArticle } from './newspaper/article';
import { OUTLETS } from './newspaper/outlets';
import { type Newspaper, serveNewspaper } from './newspaper/serve';

const toText = (part: BodyPart): string => {
  if (typeof part === 'string') return part.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  return 'heading' in part ? part.heading : `${part.quote} ${part.by}`;
};
const textOf = ({ headline, standfirst, body }: SampleArticle): string =>
  [headline, standfirst, ...body.map(toText)].join('\n');

describe.each(loadSampleArticles())('$slug', (article) => {
  const { people, organizations, notMarked, claims, said } = article.expected;
  const names = new Set(people.map((person) => person.name));
  const text = textOf(article);

  it('says every name and every quote that is expected of it', () => {
    const expected = [
      ...people.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...organizations,
      ...notMarked,
      ...said.map(({ quote }) => quote),
    ];
    expect(expected.filter((surface) => !text.includes(surface))).toEqual([]);
  });

  it('speaks only of its own people in claims and quotes', () => {
    expect([...claims, ...said].map((c) => c.person).filter((person) => !names.has(person))).toEqual([]);
  });
});

describe('the served newspaper', () => {
  let newspaper: Newspaper;
  beforeAll(async () => {
    newspaper = await serveNewspaper();
  });
  afterAll(() => newspaper.close());

  /** Node resolves no `.localhost` names: ask 127.0.0.1 for the host. */
  const get = async (address: string): Promise<{ status: number; body: string }> => {
    const { request } = await import('node:http');
    const url = new URL(address);
    return new Promise((resolve, reject) => {
      const call = request(
        { host: '127.0.0.1', port: url.port, path: url.pathname, headers: { host: url.host } },
        async (response) =>
          resolve({ status: response.statusCode ?? 0, body: (await response.setEncoding('utf8').toArray()).join('') }),
      );
      call.once('error', reject);
      call.end();
    });
  };

  it('gives every article its own address, named as canonical', async () => {
    for (const { slug } of newspaper.articles) {
      const address = newspaper.addressOf(slug);
      expect((await get(address)).body).toContain(`<link rel="canonical" href="${address}">`);
    }
  });

  it('gives every outlet a front page that is no article', async () => {
    for (const { id, name } of OUTLETS) {
      const { body } = await get(newspaper.frontPageOf(id));
      expect(body).toContain(name.replace('&', '&amp;'));
      expect(body).not.toContain('NewsArticle');
    }
  });

  it('serves no file outside its folders and says so', async () => {
    expect((await get(`${newspaper.frontPageOf('harbour-ledger')}assets/../../../package.json`)).status).toBe(404);
    expect((await get(`${newspaper.frontPageOf('harbour-ledger')}assets/none.svg`)).status).toBe(404);
  });
});
