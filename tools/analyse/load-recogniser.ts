import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createRecogniser } from '@/lib/recognise/index';
import { parseModel } from '@/lib/recognise/model-file';
import type { Recognise } from '@/lib/recognise/recognition';

const MODEL = join(import.meta.dirname, '..', '..', 'public', 'model', 'names.bin');

/** The recogniser with the model that the extension ships, packed or not. */
export function loadRecogniser(path = MODEL): Recognise {
  const bytes = readFileSync(path);
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return createRecogniser(parseModel(new Uint8Array(unpacked).buffer));
}
