/** The recogniser, loaded once for as long as the worker lives. */
import { browser } from 'wxt/browser';
import { createRecogniser } from '@/lib/recognise/index';
import { parseModel } from '@/lib/recognise/model-file';
import type { Recognise } from '@/lib/recognise/recognition';

export type LoadedRecogniser = {
  recognise: Recognise;
  /** Tells readings by another model or by older rules apart: it goes into every article's content hash. */
  engine: string;
};

/** Grows when names, identity or claims would come out differently from the same model. */
const RULES_VERSION = 1;

let loading: Promise<LoadedRecogniser> | null = null;

/** A failed load is tried again by the next article. */
export function loadRecogniser(): Promise<LoadedRecogniser> {
  loading ??= load().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<LoadedRecogniser> {
  const response = await fetch(browser.runtime.getURL('/model/names.bin' as never));
  const model = parseModel(await response.arrayBuffer());
  return { recognise: createRecogniser(model), engine: `${model.version}+${RULES_VERSION}` };
}
