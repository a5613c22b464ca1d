import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldClaim, LabelledArticle } from './corpus';

const KINDS: Record<string, string> = { P: 'person', O: 'organization', L: 'place', R: 'product', X: 'other' };
const MARK = /\[([POLRX]):([^\]|]+)(?:\|([^\]]+))?\]/g;
const TYPES: Record<string, string> = {
  p: 'position',
  s: 'start_position',
  e: 'end_position',
  n: 'nominated',
  l: 'legal',
  d: 'died',
  b: 'born',
  f: 'founder_of',
  o: 'owner_of',
  u: 'educated_at',
};

type Marked = Pick<LabelledArticle, 'text' | 'spans' | 'entities'>;

/**
 * The pieces written for this project. A piece begins with `# id date`. Names are either marked where they stand,
 * `[P:surface|full name]` (P person, O organization, L place, R product, X other), or declared once in front of the text,
 * `@P Full Name|Surface|…`, and then found by their words. Each line `= type|person|organization/or another`, or short
 * `= p person; organization/or another; status`, is a claim, `-` for no organization.
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
  const names = lines.filter((line) => line.startsWith('@'));
  const body = lines
    .filter((line) => !line.startsWith('= ') && !line.startsWith('@'))
    .join('\n')
    .trim();
  const marked = names.length > 0 ? findNames(body, names) : readMarks(body);
  const article: LabelledArticle = { id: `house-${id}`, publishedAt, ...marked, claims: [] };
  article.claims = lines
    .filter((line) => line.startsWith('= '))
    .map((line) => (/^= [a-z] /.test(line) ? readShortClaim(line.slice(2), marked) : readClaim(line.slice(2))));
  return article;
}

function readMarks(marked: string): Marked {
  let text = '';
  let at = 0;
  const spans: LabelledArticle['spans'] = [];
  for (const hit of marked.matchAll(MARK)) {
    const [whole, letter = '', surface = '', name = surface] = hit;
    text += marked.slice(at, hit.index);
    at = hit.index + whole.length;
    spans.push([text.length, text.length + surface.length, KINDS[letter] ?? 'other', name]);
    text += surface;
  }
  text += marked.slice(at);
  return { text, spans, entities: entitiesOf(text, spans) };
}

/** The declared names in the text, the longest first, none inside another. */
function findNames(text: string, declared: readonly string[]): Marked {
  const rows = declared
    .flatMap((line) => {
      const surfaces = line.slice(3).trim().split('|');
      return surfaces.map((surface) => ({
        surface,
        kind: KINDS[line[1] ?? ''] ?? 'other',
        name: surfaces[0] ?? surface,
      }));
    })
    .sort((a, b) => b.surface.length - a.surface.length);
  const spans: LabelledArticle['spans'] = [];
  for (const { surface, kind, name } of rows) {
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const end = at + surface.length;
      const inside = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');
      if (!inside && !spans.some(([s, e]) => s < end && at < e)) spans.push([at, end, kind, name]);
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  const entities = entitiesOf(text, spans);
  for (const { surface, kind, name } of rows) {
    const entity = entities.find(([k, n]) => k === kind && n === name);
    if (entity && !entity[2].includes(surface)) entity[2].push(surface);
  }
  return { text, spans, entities };
}

function entitiesOf(text: string, spans: LabelledArticle['spans']): LabelledArticle['entities'] {
  const entities = new Map<string, [string, string, string[]]>();
  for (const [start, end, kind, name] of spans) {
    const entity = entities.get(`${kind}:${name}`) ?? [kind, name, []];
    const surface = text.slice(start, end);
    if (!entity[2].includes(surface)) entity[2].push(surface);
    entities.set(`${kind}:${name}`, entity);
  }
  return [...entities.values()];
}

function readClaim(line: string): GoldClaim {
  const [type = '', person = '', organizations = '-'] = line.split('|');
  return toClaim(type, person, organizations, 'asserted');
}

function readShortClaim(line: string, { entities }: Marked): GoldClaim {
  const [person = '', organizations = '-', status = 'asserted'] = line
    .slice(2)
    .split(';')
    .map((part) => part.trim());
  const fullOf = (name: string): string =>
    entities.find(([, full, surfaces]) => full === name || surfaces.includes(name))?.[1] ?? name;
  const full = fullOf(person);
  if (!entities.some(([kind, name]) => kind === 'person' && name === full)) throw new Error(`no such person: ${line}`);
  return toClaim(TYPES[line[0] ?? ''] ?? '', full, organizations.split('/').map(fullOf).join('/'), status);
}

/** "-" beside a name: either none or that one. */
function toClaim(type: string, person: string, organizations: string, status: string): GoldClaim {
  const all = organizations.split('/').map((o) => (o === '-' ? null : o));
  const [org = null, ...others] = all.includes(null) ? [null] : all;
  return { type, person, org, orgAlso: others.filter((o) => o !== null), title: null, date: null, status, quote: '' };
}
