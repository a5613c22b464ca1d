/** What the library is given to know names and people by. */
import { clusterEvidence } from '@/lib/identify/cluster';
import { partByNames } from '@/lib/identify/components';
import { chooseName, countSurfaces } from '@/lib/identify/full-name';
import { toContextKey, toLookupKeys, toNameKeys } from '@/lib/identify/name-keys';
import type { IdentityRules } from '@/lib/store/identity-rules';

export const IDENTITY_RULES: IdentityRules = {
  clusterEvidence,
  partByNames,
  toLookupKeys,
  toNameKeys,
  toContextKey,
  countSurfaces,
  chooseName,
};
