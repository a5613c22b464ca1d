/** The shapes the library's reads give, for components that show them without reading. */
export type { Cast, CastMember } from '@/lib/store/queries/articles';
export type { ShownClaim } from '@/lib/store/queries/claims';
export type { LibraryCounts, StorageUse } from '@/lib/store/queries/counts';
export type { EntityPage } from '@/lib/store/queries/entities';
export type { UnsurePair } from '@/lib/store/queries/judgements';
export type { ShownNote } from '@/lib/store/queries/notes';
export type { ShownEntity } from '@/lib/store/queries/shown-entity';
