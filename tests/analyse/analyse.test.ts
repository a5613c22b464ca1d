import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const COMMAND = join(import.meta.dirname, '..', '..', 'tools', 'analyse', 'index.mjs');

type Run = { lines: Record<string, unknown>[]; errors: string; code: number | null };

function analyse(input: string, ...options: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...options]);
    let [output, errors] = ['', ''];
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (errors += data));
    child.on('close', (code) => {
      const lines = output.split('\n').filter((l) => l !== '');
      resolve({ lines: lines.map((l) => JSON.parse(l)), errors, code });
    });
    child.stdin.end(input);
  });
}

const ARTICLES = [
  {
    id: 1,
    text: 'Amara Okafor, chief executive of Brightwell Systems, resigned on Tuesday. Okafor had led Brightwell since 2020.',
    publishedAt: '2026-03-04',
  },
  {
    id: 'two',
    text: 'Amara Okafor has joined Larkspur Labs, the company said. She left Brightwell Systems in March.',
    publishedAt: '2026-05-02',
  },
];
const toLines = (rows: readonly unknown[]) => rows.map((r) => JSON.stringify(r)).join('\n');

describe('npm run analyse', { timeout: 60_000 }, () => {
  it('prints a line an article, in order, with spans and quotes of its text', async () => {
    const { lines, code } = await analyse(toLines(ARTICLES));
    expect(code).toBe(0);
    expect(lines.map((l) => l.id)).toEqual([1, 'two']);
    lines.forEach((line, i) => {
      const text = ARTICLES[i]?.text ?? '';
      const mentions = line.mentions as { start: number; end: number; kind: string; name: string }[];
      const claims = line.claims as { start: number; end: number; quote: string }[];
      expect(mentions.map((m) => text.slice(m.start, m.end))).toContain('Amara Okafor');
      for (const m of mentions) expect(['person', 'organization']).toContain(m.kind);
      for (const c of claims) expect(c.quote).toBe(text.slice(c.start, c.end));
    });
  });

  it('names a bad line, does the rest and exits with 1', async () => {
    const { lines, errors, code } = await analyse(
      `${toLines(ARTICLES.slice(0, 1))}\n{bad\n{"id":3}\n${toLines(ARTICLES.slice(1))}`,
    );
    expect(lines.map((l) => l.id)).toEqual([1, 'two']);
    expect(errors).toMatch(/line 2: /);
    expect(errors).toMatch(/line 3: text/);
    expect(code).toBe(1);
  });

  it('prints the library of one reader as the last line', async () => {
    const { lines, code } = await analyse(toLines(ARTICLES), '--library');
    expect(code).toBe(0);
    expect(lines).toHaveLength(3);
    const { entities } = lines[2]!.library as {
      entities: { kind: string; name: string; appearances: { id: unknown }[] }[];
    };
    const okafor = entities.find((e) => e.name === 'Amara Okafor');
    expect(okafor).toMatchObject({ kind: 'person', appearances: [{ id: 1 }, { id: 'two' }] });
  });
});
