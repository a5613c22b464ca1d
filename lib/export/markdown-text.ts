/** Text as Markdown that shows exactly that text: CommonMark, and what Obsidian adds (`[[`, `==`, `%%`, `#tag`, `^id`, `$`). */

const SPECIAL = /[\\`*_{}[\]<>#|~$^=%&!]/g;
/** What would begin a list, a rule or a setext heading at the start of a line. */
const LINE_START = /^(\s*)([-+]|\d{1,9}[.)])(?=\s|$|[-+])/;

/** One line; line breaks become spaces. */
export function toMarkdownText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const escaped = line.replace(SPECIAL, '\\$&');
  return escaped.replace(LINE_START, (_, indent: string, marker: string) =>
    /^\d/.test(marker) ? `${indent}${marker.slice(0, -1)}\\${marker.slice(-1)}` : `${indent}\\${marker}`,
  );
}

/** A block quotation, each line of the text on its own. `indent` puts it inside a list item. */
export function toMarkdownQuote(text: string, indent = ''): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => toMarkdownText(line));
  return lines.map((line) => `${indent}> ${line}`.trimEnd()).join('\n');
}

/** A link to a page of the web, and to nothing else: other addresses leave the label alone. The address cannot end the link early. */
export function toMarkdownLink(label: string, url: string): string {
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return toMarkdownText(label);
  return `[${toMarkdownText(label) || toMarkdownText(url)}](${toLinkTarget(url)})`;
}

const toLinkTarget = (url: string): string =>
  url.replace(/[\s<>()\\[\]`]/gu, (c) => [...new TextEncoder().encode(c)].map(toPercent).join(''));
const toPercent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Opens HTML that Markdown would let run to the end of the file. */
const RUNAWAY_HTML = /<(?=[!?]|\/?(script|style|pre|textarea)\b)/gi;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The reader's Markdown, kept as it is but unable to swallow what follows it: fences are closed, runaway HTML is text. */
export function containMarkdown(body: string): string {
  let open: string | null = null;
  const lines = body.split(/\r\n|\r|\n/).map((line) => {
    const fence = FENCE.exec(line);
    const marker = fence?.[1] ?? '';
    if (open === null) {
      if (marker !== '' && !(marker.startsWith('`') && (fence?.[2] ?? '').includes('`'))) open = marker;
      else return line.replace(RUNAWAY_HTML, '\\<');
    } else if (marker.startsWith(open) && (fence?.[2] ?? '').trim() === '') open = null;
    return line;
  });
  return open === null ? lines.join('\n') : [...lines, open].join('\n');
}
