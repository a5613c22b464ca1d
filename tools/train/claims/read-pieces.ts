import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldClaim, LabelledArticle } from './corpus';

const KINDS: Record<string, string> = { P: 'person', O: 'organization', L: 'place', R: 'product', X: 'other' };
const MARK = /\[([POLRX]):([^\]|]+)(?:\|([^\]]+))?\]/g;

/**
 * The pieces written for this project. A piece begins with `# id date`; names are marked `[P:surface|full name]` (P person,
 * O organization, L place, R product, X other); each line `= type|person|organization/or another` is a claim, `-` for none.
 */
export function readPieces(folder: string = join(import.meta.dirname, 'pieces')): LabelledArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^# /m)
        .filter((piece) => piece.trim() !== ''),
    )
    .map(readPiece);
}

export function readPiece(piece: string): LabelledArticle {
  const [head = '', ...lines] = piece.trim().split('\n');
  const [id = '', publishedAt = null] = head.split(' ');
  const marked = lines
    .filter((line) => !line.startsWith('= '))
    .join('\n')
    .trim();
  const article: LabelledArticle = { id: `house-${id}`, publishedAt, ...readMarks(marked), claims: [] };
  article.claims = lines.filter((line) => line.startsWith('= ')).map((line) => readClaim(line.slice(2)));
  return article;
}

function readMarks(marked: string): Pick<LabelledArticle, 'text' | 'spans' | 'entities'> {
  let text = '';
  let at = 0;
  const spans: LabelledArticle['spans'] = [];
  const entities = new Map<string, [string, string, string[]]>();
  for (const hit of marked.matchAll(MARK)) {
    const [whole, letter = '', surface = '', name = surface] = hit;
    text += marked.slice(at, hit.index);
    at = hit.index + whole.length;
    const kind = KINDS[letter] ?? 'other';
    spans.push([text.length, text.length + surface.length, kind, name]);
    text += surface;
    const entity = entities.get(`${kind}:${name}`) ?? [kind, name, []];
    if (!entity[2].includes(surface)) entity[2].push(surface);
    entities.set(`${kind}:${name}`, entity);
  }
  return { text: text + marked.slice(at), spans, entities: [...entities.values()] };
}

function readClaim(line: string): GoldClaim {
  const [type = '', person = '', organizations = '-'] = line.split('|');
  const [org = null, ...orgAlso] = organizations === '-' ? [] : organizations.split('/');
  return { type, person, org, orgAlso, title: null, date: null, quote: '' };
}
