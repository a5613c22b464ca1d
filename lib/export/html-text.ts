/** Text and notes as HTML in which only what we write is markup. */
import type { NoteBlock, NoteInline } from './note-document';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const toHtmlText = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

export const toHtmlLink = (url: string, label: string): string =>
  /^(https?|mailto):/i.test(url)
    ? `<a href="${toHtmlText(url)}" rel="noreferrer">${toHtmlText(label)}</a>`
    : toHtmlText(label);

export const toHtmlBlocks = (blocks: readonly NoteBlock[]): string => blocks.map(toHtmlBlock).join('\n');

function toHtmlBlock(block: NoteBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${toHtmlInlines(block.children)}</p>`;
    case 'heading':
      return `<h${headingLevel(block.level)}>${toHtmlInlines(block.children)}</h${headingLevel(block.level)}>`;
    case 'code':
      return `<pre><code>${toHtmlText(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'quote':
      return `<blockquote>${toHtmlBlocks(block.children)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${toHtmlBlocks(item)}</li>`).join('');
      return block.start === null ? `<ul>${items}</ul>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${toHtmlInlines(cell)}</td>`).join('')}</tr>`);
      return `<table>${rows.join('')}</table>`;
    }
  }
}

/** A note's headings stand below those of the page around it. */
const headingLevel = (level: number): number => Math.min(6, level + 3);

const toHtmlInlines = (inlines: readonly NoteInline[]): string => inlines.map(toHtmlInline).join('');

const TAGS = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

function toHtmlInline(inline: NoteInline): string {
  switch (inline.type) {
    case 'text':
      return toHtmlText(inline.text);
    case 'code':
      return `<code>${toHtmlText(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${toHtmlText(inline.url)}" rel="noreferrer">${toHtmlInlines(inline.children)}</a>`;
    case 'name':
      return `<b>${toHtmlText(inline.shown)}</b>`;
    default:
      return `<${TAGS[inline.type]}>${toHtmlInlines(inline.children)}</${TAGS[inline.type]}>`;
  }
}
