/** The table of moves as text to be pasted elsewhere. Pure: cells come in as strings, already in the reader's words. */
import { toMarkdownText } from '@/lib/export/markdown-text';

export type TextTable = { head: readonly string[]; rows: readonly (readonly string[])[] };

export function toMarkdownTable({ head, rows }: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(toMarkdownText).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
export function toCsvTable({ head, rows }: TextTable): string {
  const cell = (text: string): string => {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

export function toHtmlTable({ head, rows }: TextTable): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
