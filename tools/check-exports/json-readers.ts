/** Readers that are packages, installed into the scratch folder for this run: they are too heavy to be ours. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Finding } from './program-readers';

const PACKAGES = { '@alephdata/followthemoney': '3.8.4', jsonld: '9.0.0' } as const;

export async function checkJsonFormats(folder: string, scratch: string): Promise<Finding[]> {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const calendar = await attempt('ical.js', 'calendar.ics', () => {
    const events = new ICAL.Component(ICAL.parse(read('calendar.ics'))).getAllSubcomponents('vevent');
    return `${events.length} events, first ${new ICAL.Event(events[0]).startDate?.toString()}`;
  });
  const load = install(scratch);
  if (load === null) {
    const detail = 'npm could not fetch it';
    return [
      calendar,
      ...Object.keys(PACKAGES).map((reader): Finding => ({ reader, file: '', result: 'MISSING', detail })),
    ];
  }
  return [
    calendar,
    await attempt('followthemoney 3.8.4', 'followTheMoney.jsonl', () =>
      readEntities(load, read('followTheMoney.jsonl')),
    ),
    await attempt('jsonld 9.0.0', 'schemaOrg.jsonld', () => expand(load, JSON.parse(read('schemaOrg.jsonld')))),
    await attempt('jsonld 9.0.0', 'annotations.jsonld', () =>
      expand(load, withLocalContext(read('annotations.jsonld'))),
    ),
  ];
}

async function attempt(reader: string, file: string, read: () => string | Promise<string>): Promise<Finding> {
  try {
    return { reader, file, result: 'ok', detail: await read() };
  } catch (problem) {
    return { reader, file, result: 'FAILED', detail: String(problem).slice(0, 500) };
  }
}

type Load = (name: string) => unknown;

function install(scratch: string): Load | null {
  const folder = join(scratch, 'readers');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const names = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...names], { cwd: folder });
  return status === 0 ? createRequire(join(folder, 'package.json')) : null;
}

type FtmSchema = { getProperty(name: string): FtmProperty | undefined; isA(name: string): boolean; name: string };
type FtmProperty = { type: { name: string; isEntity: boolean }; range: string | { name: string } | null };
type FtmModel = { getSchema(name: string): FtmSchema };
type FtmEntity = { id: string; schema: string; properties: Record<string, string[]> };

/** Every property known to its schema, every reference to an entity of the kind the property wants. */
function readEntities(load: Load, lines: string): string {
  const { Model } = load('@alephdata/followthemoney') as { Model: new (model: unknown) => FtmModel };
  const model = new Model(load('@alephdata/followthemoney/dist/defaultModel.json'));
  const entities = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmEntity);
  const schemaOf = new Map(entities.map((e) => [e.id, model.getSchema(e.schema)]));
  let values = 0;
  for (const { id, schema, properties } of entities) {
    for (const [name, own] of Object.entries(properties)) {
      const property = model.getSchema(schema).getProperty(name);
      if (!property) throw new Error(`${id}: ${schema} has no ${name}`);
      if (property.type.isEntity)
        for (const target of own) checkRange(property, schemaOf.get(target), `${schema}.${name}`);
      values += own.length;
    }
  }
  return `${entities.length} entities, ${values} values`;
}

function checkRange({ range }: FtmProperty, schema: FtmSchema | undefined, place: string): void {
  const wanted = typeof range === 'string' ? range : range?.name;
  if (!schema) throw new Error(`${place} points nowhere`);
  if (wanted && !schema.isA(wanted)) throw new Error(`${place} wants ${wanted}, not ${schema.name}`);
}

type JsonLd = { expand(document: unknown): Promise<unknown[]>; toRDF(document: unknown): Promise<unknown[]> };

async function expand(load: Load, document: unknown): Promise<string> {
  const jsonld = load('jsonld') as JsonLd;
  const statements = await jsonld.toRDF(document);
  if (statements.length < 20) throw new Error(`only ${statements.length} statements`);
  return `${statements.length} statements`;
}

/** The W3C's context is an address that would be fetched; its terms stand in one vocabulary, which is enough to expand. */
function withLocalContext(text: string): unknown {
  const context = { '@vocab': 'http://www.w3.org/ns/oa#', id: '@id', type: '@type' };
  return JSON.parse(text, (key, value) => (key === '@context' ? context : value));
}
