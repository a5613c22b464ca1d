/**
 * A note's Markdown as a small tree of what we show. Everything else the Markdown may hold (HTML, images, odd schemes) is
 * plain text in it, so that whoever draws the tree cannot be led to run or fetch anything.
 */
import { Marked, type Token, type Tokens } from 'marked';

export type NoteInline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'break' }
  | { type: 'strong' | 'emphasis' | 'strike'; children: NoteInline[] }
  /** Only http, https and mailto. */
  | { type: 'link'; url: string; children: NoteInline[] }
  /** `[[name]]` or `[[name|shown]]`. */
  | { type: 'name'; name: string; shown: string };

export type NoteBlock =
  | { type: 'paragraph'; children: NoteInline[] }
  | { type: 'heading'; level: number; children: NoteInline[] }
  | { type: 'code'; text: string }
  | { type: 'rule' }
  | { type: 'quote'; children: NoteBlock[] }
  /** `start` null: not numbered. */
  | { type: 'list'; start: number | null; items: NoteBlock[][] }
  | { type: 'table'; rows: NoteInline[][][] };

const SAFE_URL = /^(https?:|mailto:)/i;
const NAME_LINK = /^\[\[([^[\]|\n]{1,400})(?:\|([^[\]|\n]{1,400}))?\]\]/;

const markdown = new Marked({ gfm: true });
markdown.use({
  extensions: [
    {
      name: 'name',
      level: 'inline',
      start: (source) => source.indexOf('[['),
      tokenizer(source) {
        const [raw, name, shown] = NAME_LINK.exec(source) ?? [];
        return raw === undefined || name === undefined ? undefined : { type: 'name', raw, name: name.trim(), shown };
      },
    },
  ],
});

/** More quotes and lists in one another than anybody writes; the parser takes time by their square, and drawing them the stack. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){33}/m;

/** Never throws: what cannot be parsed, or is nested too deep, is one paragraph of text. */
export function parseNote(body: string): NoteBlock[] {
  if (TOO_DEEP.test(body)) return [{ type: 'paragraph', children: [{ type: 'text', text: body }] }];
  try {
    return toBlocks(markdown.lexer(body));
  } catch {
    return [{ type: 'paragraph', children: [{ type: 'text', text: body }] }];
  }
}

const toBlocks = (tokens: readonly Token[]): NoteBlock[] => tokens.flatMap(toBlock);

function toBlock(token: Token): NoteBlock[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [{ type: 'heading', level: (token as Tokens.Heading).depth, children: inlinesOf(token) }];
    case 'code':
      return [{ type: 'code', text: (token as Tokens.Code).text }];
    case 'hr':
      return [{ type: 'rule' }];
    case 'blockquote':
      return [{ type: 'quote', children: toBlocks((token as Tokens.Blockquote).tokens) }];
    case 'list':
      return [toList(token as Tokens.List)];
    case 'table':
      return [toTable(token as Tokens.Table)];
    default:
      return [{ type: 'paragraph', children: inlinesOf(token) }];
  }
}

function toList(list: Tokens.List): NoteBlock {
  const items = list.items.map((item) => {
    const blocks = toBlocks(item.tokens.filter((t) => t.type !== 'checkbox'));
    return item.task ? withBox(item, blocks) : blocks;
  });
  return { type: 'list', start: list.ordered ? Number(list.start || 1) : null, items };
}

function withBox(item: Tokens.ListItem, [first, ...rest]: NoteBlock[]): NoteBlock[] {
  const box: NoteInline = { type: 'text', text: item.checked === true ? '☑ ' : '☐ ' };
  if (first?.type === 'paragraph') return [{ ...first, children: [box, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [box] }, ...(first === undefined ? [] : [first]), ...rest];
}

const toTable = (table: Tokens.Table): NoteBlock => ({
  type: 'table',
  rows: [table.header, ...table.rows].map((row) => row.map((cell) => toInlines(cell.tokens))),
});

function inlinesOf(token: Token): NoteInline[] {
  const { tokens } = token as Tokens.Generic;
  return tokens === undefined ? [{ type: 'text', text: decode(textOf(token)) }] : toInlines(tokens);
}

const toInlines = (tokens: readonly Token[]): NoteInline[] => tokens.flatMap(toInline);

const WRAPPERS = { strong: 'strong', em: 'emphasis', del: 'strike' } as const;

function toInline(token: Token): NoteInline[] {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{ type: WRAPPERS[token.type], children: inlinesOf(token) }];
    case 'codespan':
      return [{ type: 'code', text: (token as Tokens.Codespan).text }];
    case 'br':
      return [{ type: 'break' }];
    case 'escape':
      return [{ type: 'text', text: (token as Tokens.Escape).text }];
    case 'html':
      return [{ type: 'text', text: token.raw }];
    case 'link':
    case 'image':
      return toLink(token as Tokens.Link | Tokens.Image);
    case 'name': {
      const { name, shown } = token as Tokens.Generic;
      return [{ type: 'name', name: String(name), shown: String(shown ?? name).trim() }];
    }
    default:
      return inlinesOf(token);
  }
}

function toLink(token: Tokens.Link | Tokens.Image): NoteInline[] {
  const children: NoteInline[] = token.type === 'image' ? [{ type: 'text', text: token.text }] : inlinesOf(token);
  return SAFE_URL.test(token.href) ? [{ type: 'link', url: token.href, children }] : children;
}

/** Raw HTML stays as written. */
const textOf = (token: Token): string =>
  token.type === 'html' ? token.raw : 'text' in token && typeof token.text === 'string' ? token.text : token.raw;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  '#39': "'",
};
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
