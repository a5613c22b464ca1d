import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsvTable, toHtmlTable, toMarkdownTable } from '@/components/entity/departure-formats';

const table = { head: ['Who', 'Quote'], rows: [['Ines | "Okafor"', '=1+1\n<b>left</b>']] };

describe('the table of moves as text', () => {
  it('as CSV comes back whole from another reader', () => {
    const cell = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = Papa.parse<string[]>(toCsvTable({ head: ['a', 'b'], rows }), { delimiter: ',', newline: '\r\n' });
        const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
        expect(read.data.slice(1)).toEqual(rows.map((row) => row.map(harmless)));
      }),
    );
  });

  it('as CSV runs in no spreadsheet', () => {
    expect(toCsvTable(table)).toContain(`"'=1+1`);
  });

  it('as Markdown keeps to its cells', () => {
    const lines = toMarkdownTable(table).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]?.match(/(?<!\\)\|/g)).toHaveLength(3);
  });

  it('as HTML brings no markup of the article along', () => {
    expect(toHtmlTable(table)).not.toContain('<b>');
  });
});
