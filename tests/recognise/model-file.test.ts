import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEATURE_VERSION } from '@/lib/recognise/features/feature-version';
import { parseModel } from '@/lib/recognise/model-file';

const file = readFileSync(join(import.meta.dirname, '../../public/model/names.bin'));
const bytesOf = (buffer: Uint8Array): ArrayBuffer => new Uint8Array(buffer).buffer;

describe('the model file', () => {
  it('is read whole', () => {
    const model = parseModel(bytesOf(file));
    expect(model.version).toMatch(/\w/);
    expect(model.weights.length).toBeGreaterThan(0);
  });

  it('refuses what is not one', () => {
    expect(() => parseModel(bytesOf(Buffer.from('<!doctype html><title>Not found</title>')))).toThrow(
      /Not a names model/,
    );
    expect(() => parseModel(new ArrayBuffer(0))).toThrow(/cut short/);
  });

  it('refuses one learnt with other features', () => {
    const head = file.subarray(0, 200).toString('latin1');
    const other = Buffer.from(file);
    const at = head.indexOf(FEATURE_VERSION);
    expect(at).toBeGreaterThan(0);
    other.write('ffffffff', at, 'latin1');
    expect(() => parseModel(bytesOf(other))).toThrow(/trained with features ffffffff.*npm run train/);
  });

  it.each([0.001, 0.3, 0.9, 0.9999])('refuses one cut at %s of its length', (share) => {
    expect(() => parseModel(bytesOf(file.subarray(0, Math.floor(file.length * share))))).toThrow(/cut short/);
  });
});
