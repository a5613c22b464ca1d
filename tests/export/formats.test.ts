/** Each format read back by a program that is not ours; the heavier ones stand in tools/check-exports. */
import Ajv from 'ajv';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '@/lib/export/calendar';
import { writeCslJson } from '@/lib/export/csl-json';
import { writeClaimsCsv, writeNotesCsv, writePeopleCsv, writeReadwiseCsv } from '@/lib/export/csv';
import { writeDossier } from '@/lib/export/dossier';
import { writeFollowTheMoney } from '@/lib/export/follow-the-money';
import { FORMATS } from '@/lib/export/formats';
import { writeRis } from '@/lib/export/ris';
import { writeSchemaOrg } from '@/lib/export/schema-org';
import { TemplateError, writeTemplate } from '@/lib/export/template';
import { writeWebAnnotations } from '@/lib/export/web-annotation';
import { articles, awkwardLibrary, claims, collectText, context, NOTE_BODIES, notes } from './awkward-library';
import annotationSchema from './web-annotation.schema.json';

const library = awkwardLibrary();
const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('CSV', () => {
  it.each([
    ['claims', () => writeClaimsCsv(library, context), claims.length - 1, 'quote'],
    ['people', () => writePeopleCsv(library, context), library.entities.length, 'name'],
    ['notes', () => writeNotesCsv(library), notes.length, 'note'],
    ['Readwise', () => writeReadwiseCsv(library), notes.length, 'Highlight'],
  ])('%s: as many rows as there are, every cell safe in a spreadsheet', async (_, write, count, filled) => {
    const rows = rowsOf(await collectText(write()));
    expect(rows).toHaveLength(count);
    for (const row of rows) {
      expect(row[filled]).toBeTruthy();
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it('gives text back as it was but for the apostrophe before a formula', async () => {
    const bodies = rowsOf(await collectText(writeNotesCsv(library))).map((row) =>
      row.note?.replace(/^'(?=[=+\-@])/, ''),
    );
    expect(bodies).toEqual(NOTE_BODIES);
  });
});

describe('JSON formats', () => {
  it('annotations keep the W3C model', async () => {
    const collection = JSON.parse(await collectText(writeWebAnnotations(library, context)));
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: notes.length });
    const validate = new Ajv({ strict: false }).compile(annotationSchema);
    for (const annotation of collection.first.items) expect(validate(annotation) || validate.errors).toBe(true);
    const onClaim = collection.first.items[2].target;
    expect(onClaim.selector[0]).toMatchObject({ exact: claims[2]?.quote, prefix: 'Before it. ' });
  });

  it('schema.org states facts only, and every sentence', async () => {
    const graph: Record<string, unknown>[] = JSON.parse(await collectText(writeSchemaOrg(library, context)))['@graph'];
    expect(graph).toHaveLength(articles.length + library.entities.length);
    const bornDenied = graph.find((n) => JSON.stringify(n).includes('"creativeWorkStatus":"denied"'));
    expect(bornDenied).not.toHaveProperty('birthDate');
    expect(JSON.stringify(graph).match(/"Quotation"/g)).toHaveLength(claims.length - 1);
  });

  it('FollowTheMoney refers only to what it holds', async () => {
    const lines = (await collectText(writeFollowTheMoney(library, context))).trim().split('\n');
    const things = lines.map((line) => JSON.parse(line) as { id: string; properties: Record<string, string[]> });
    const ids = new Set(things.map((t) => t.id));
    expect(ids.size).toBe(things.length);
    for (const { properties } of things)
      for (const end of ['employer', 'employee', 'member', 'organization', 'subject', 'object', 'involved'])
        for (const id of properties[end] ?? []) expect(ids.has(id)).toBe(true);
  });

  it('CSL-JSON holds each article', async () => {
    const items = JSON.parse(await collectText(writeCslJson(library, context)));
    expect(items.map((i: { title: string }) => i.title).sort()).toEqual(articles.map((a) => a.title).sort());
  });

  it('RIS holds each article as lines of tag and value', async () => {
    const ris = await collectText(writeRis(library, context));
    expect(ris.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(articles.length);
    for (const line of ris.split('\r\n')) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  });
});

describe('the calendar', () => {
  it('has an all-day event for each claim dated to a quarter or better, on the day stated', async () => {
    const parsed = new ICAL.Component(ICAL.parse(await collectText(writeCalendar(library, context))));
    const events = parsed.getAllSubcomponents('vevent').map((e) => new ICAL.Event(e));
    expect(events.map((e) => [e.startDate.toString(), e.endDate.toString()]).sort()).toEqual([
      ['2025-07-01', '2025-10-01'],
      ['2026-02-01', '2026-03-01'],
      ['2026-02-01', '2026-03-01'],
      ['2026-03-04', '2026-03-05'],
    ]);
    expect(events.every((e) => e.startDate.isDate && e.description.includes('[[twice]]'))).toBe(true);
  });
});

describe('the dossier', () => {
  it('holds what the library says as text and nothing that runs or loads', async () => {
    const html = await collectText(writeDossier(library, context));
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('section .kind')).toHaveLength(library.entities.length);
    expect(document.querySelectorAll('.note')).toHaveLength(library.notes.length);
    expect(document.querySelectorAll('script, img, link, iframe, svg, [onclick], [src]')).toHaveLength(0);
    const allowed = new Set(
      'html head meta title style body section h1 h2 h4 h5 h6 p ol ul li time blockquote a article pre code hr b strong em s footer table tr td br'.split(
        ' ',
      ),
    );
    for (const element of document.querySelectorAll('*')) expect(allowed).toContain(element.localName);
    expect(document.body.textContent).toContain('<script>alert(1)</script>');
  });
});

describe('the reader’s template', () => {
  const fill = (template: string) => collectText(writeTemplate(library, context, template));

  it('knows variables, loops and filters', async () => {
    const text = await fill(
      '{{ name | upcase | truncate: 12 }}{% for note in notes %} ({{ note.tags | join: "+" }}){% endfor %}\n',
    );
    expect(text).toContain('NO (AI labs+2026+#hash+naïve/ü)\n');
  });

  it('never takes what the library holds for template', async () => {
    expect(await fill('{{ name }}\n')).toContain('{{ name }} {% if %}\n');
  });

  it.each([
    ['{% for x in notes %}', 'line:1'],
    ['{{ name | nosuchfilter }}', 'nosuchfilter'],
    ['a\n{% include "x" %}', 'line:2'],
    ['{% for i in (1..100000000) %}{{ i }}{% endfor %}', 'limit'],
    ['{{ name.constructor.constructor }}{% nosuch %}', 'nosuch'],
  ])('refuses %j and names the place', async (template, place) => {
    await expect(fill(template)).rejects.toThrow(TemplateError);
    await expect(fill(template)).rejects.toThrow(place);
  });

  it('gives no way out of the data', async () => {
    expect((await fill('{{ name.constructor }}{{ notes.constructor.constructor }}')).trim()).toBe('');
  });
});

describe('every format', () => {
  it.each(FORMATS.filter((f) => f.id !== 'json').map((f) => [f.id, f] as const))(
    '%s is whole on an empty library and stops when told',
    async (_, format) => {
      const write = await format.load();
      const empty = { ...library, entities: [], articles: [], notes: [] };
      const subject = { library: async () => empty, tables: async () => ({ schema: 1, whole: true, tables: [] }) };
      let size = 0;
      for await (const piece of write(subject, context)) size += piece.length;
      expect(size).toBeGreaterThanOrEqual(format.id === 'ris' || format.id === 'followTheMoney' ? 0 : 1);
      for await (const _ of write({ ...subject, library: async () => library }, context)) break;
    },
  );
});
