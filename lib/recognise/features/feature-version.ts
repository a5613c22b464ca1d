/**
 * Names what a model's weights mean: the templates, the values hashed into them, and the labels.
 * A model learnt with other features than these would still be read, and say nonsense; so its file names the features it was learnt with.
 * tests/recognise/feature-version.test.ts computes the number anew from a probe text and tells when it has to change, and the model with it.
 */
export const FEATURE_VERSION = 'e1b9346e';
