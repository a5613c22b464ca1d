/** Readers that are programs: unzip, Python's csv and PyYAML, pandoc. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Finding = { reader: string; file: string; result: 'ok' | 'FAILED' | 'MISSING'; detail: string };

/** Reads front matter with a YAML 1.1 parser: every alias must be a string, the file's own name among them. */
const PYTHON_VAULT = `
import sys, os, yaml
pages = strings = 0
for folder, _, files in os.walk(sys.argv[1]):
    for name in files:
        text = open(os.path.join(folder, name), encoding='utf-8').read()
        if not text.startswith('---\\n'): continue
        matter = yaml.safe_load(text.split('\\n---\\n')[0][4:])
        assert all(isinstance(a, str) and a for a in matter['aliases'] + matter['tags']), (name, matter)
        assert isinstance(matter['dramatis-id'], str)
        pages += 1; strings += len(matter['aliases'])
assert pages > 10
print(pages, 'pages,', strings, 'aliases, all strings')
`;

const PYTHON_CSV = `
import csv, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))
widths = {len(r) for r in rows}
assert len(rows) > 1 and len(widths) == 1, widths
assert not any(c[:1] in ('=', '+', '-', '@', '\\t', '\\r') for r in rows for c in r)
print(len(rows) - 1, 'rows of', widths.pop(), 'cells, no formula')
`;

export function checkWithPrograms(folder: string, scratch: string): Finding[] {
  const vault = join(scratch, 'vault');
  mkdirSync(vault);
  const path = (name: string) => join(folder, name);
  const unzip = version('unzip', ['-v'], /UnZip [\d.]+/);
  const python = version('python3', ['-c', 'import yaml,sys;print(sys.version.split()[0],yaml.__version__)'], /.+/);
  const pandoc = version('pandoc', ['--version'], /[\d.]+/);
  const findings = [
    ...['vault.zip', 'backup.zip'].map((f) => run(unzip, f, 'unzip', ['-tq', path(f)], () => 'no errors')),
    run(
      unzip,
      'vault.zip',
      'unzip',
      ['-q', path('vault.zip'), '-d', vault],
      () => `${readdirSync(vault).length} folders`,
    ),
    run(`Python, PyYAML ${python}`, 'vault.zip', 'python3', ['-c', PYTHON_VAULT, vault]),
    ...['csvClaims.csv', 'csvPeople.csv', 'csvNotes.csv', 'readwise.csv'].map((f) =>
      run(`Python csv ${python}`, f, 'python3', ['-c', PYTHON_CSV, path(f)]),
    ),
    ...['notes.md', 'markdown.md'].map((f) =>
      run(`pandoc ${pandoc} commonmark`, f, 'pandoc', ['-f', 'commonmark', '-t', 'json', path(f)], countBlocks),
    ),
    run(
      `pandoc ${pandoc} html`,
      'dossier.html',
      'pandoc',
      ['-f', 'html', '-t', 'json', path('dossier.html')],
      countBlocks,
    ),
    run(
      `pandoc ${pandoc} csljson`,
      'cslJson.json',
      'pandoc',
      ['-f', 'csljson', '-t', 'biblatex', path('cslJson.json')],
      countEntries,
    ),
    run('bibutils ris2xml', 'ris.ris', 'ris2xml', ['-u', path('ris.ris')], countRecords),
  ];
  return findings;
}

const countBlocks = (json: string): string => `${(JSON.parse(json) as { blocks: unknown[] }).blocks.length} blocks`;

function countEntries(bib: string): string {
  const count = bib.match(/^@/gm)?.length ?? 0;
  if (count === 0) throw new Error('no entries');
  return `${count} entries`;
}

function countRecords(xml: string): string {
  const count = xml.match(/<mods /g)?.length ?? 0;
  if (count === 0) throw new Error('no records');
  return `${count} records`;
}

/** '' when the program is not there. */
function version(program: string, args: string[], pattern: RegExp): string {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return pattern.exec(stdout ?? '')?.[0] ?? '';
}

function run(
  reader: string,
  file: string,
  program: string,
  args: string[],
  read: (output: string) => string = (output) => output.trim(),
): Finding {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (error) return { reader: program, file, result: 'MISSING', detail: 'not installed' };
  try {
    if (status !== 0) throw new Error(stderr.trim() || `exit ${status}`);
    return { reader, file, result: 'ok', detail: read(stdout) };
  } catch (problem) {
    return { reader, file, result: 'FAILED', detail: String(problem).slice(0, 500) };
  }
}
