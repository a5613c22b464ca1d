import type { Worker } from 'playwright-core';

/** What the library holds of one article, without what differs from one library to the next: ids and times of reading. */
export type StoredArticle = { text: string; title: string; appearances: unknown[]; claims: string[] };

/** null when nothing is kept of the address. */
export function readStoredArticle(worker: Worker, url: string): Promise<StoredArticle | null> {
  return worker.evaluate(async (address) => {
    const asPromise = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    type Row = Record<string, unknown>;
    // to open one that is not there would make it
    if (!(await indexedDB.databases()).some(({ name }) => name === 'dramatis')) return null;
    const database = await asPromise(indexedDB.open('dramatis'));
    const all = (store: string) => asPromise<Row[]>(database.transaction(store).objectStore(store).getAll());
    const [articles, texts, readings, claims] = await Promise.all(['articles', 'texts', 'readings', 'claims'].map(all));
    database.close();
    const article = articles?.find((row) => row.url === address);
    if (!article) return null;
    const ofArticle = (row: Row) => row.articleId === article.id;
    const reading = readings?.find(ofArticle) as { appearances: Row[] } | undefined;
    return {
      title: String(article.title),
      text: String(texts?.find(ofArticle)?.text),
      appearances: (reading?.appearances ?? []).map(({ kind, name, aliases, mentions }) => ({
        kind,
        name,
        aliases,
        mentions,
      })),
      claims: (claims ?? [])
        .filter(ofArticle)
        .map(({ type, title, quote, status, start, end }) => JSON.stringify({ type, title, quote, status, start, end }))
        .sort(),
    };
  }, url);
}
