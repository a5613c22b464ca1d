import { featureKey } from '../hashing';
import { aloneOf, firstOf, insideOf, LABEL_COUNT, lastOf } from '../labels';
import { modelKey, type RecogniserModel, weightAt } from '../model';

/** The label of the i-th of `length` tokens of a name. */
export function labelAt(kind: number, i: number, length: number): number {
  if (length === 1) return aloneOf(kind);
  return i === 0 ? firstOf(kind) : i === length - 1 ? lastOf(kind) : insideOf(kind);
}

/** How much a feature speaks for a label against the mean of all labels; 0 when the model does not know the feature. */
export function weighFeature(model: RecogniserModel, label: number, template: number, a: number, b = 0): number {
  const row = model.rows.get(modelKey(featureKey(template, a, b)), -1);
  if (row < 0) return 0;
  let sum = 0;
  for (let y = 0; y < LABEL_COUNT; y++) sum += weightAt(model.weights, row, y);
  return (weightAt(model.weights, row, label) - sum / LABEL_COUNT) * model.unit;
}
