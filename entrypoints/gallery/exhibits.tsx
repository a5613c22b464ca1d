import { Reader } from '@/components/reader/Reader';
import type { ReadPage } from '@/components/reader/read-page';
import type { Place } from '@/lib/settings/last-place';
import { CARDS } from './card-exhibits';
import type { Exhibit } from './exhibit';

const nothing = (): void => {};
const stateActions = {
  onReadAnyway: nothing,
  onTurnOn: nothing,
  onResume: nothing,
  onTryAgain: nothing,
  onAllowSite: nothing,
  onAllowAll: nothing,
};
const footer = { onPanel: nothing, onLibrary: nothing, onSettings: nothing, onTurnOff: nothing };

const read = (articleId: string): ReadPage => ({ articleId, noCast: null });
const none = (noCast: NonNullable<ReadPage['noCast']>): ReadPage => ({ articleId: null, noCast });

const reader = (name: string, page: ReadPage, start: Place = { at: 'cast' }, width = 380): Exhibit => ({
  name,
  width,
  show: () => (
    <Reader page={page} start={start} keep={false} stateActions={stateActions} showMention={nothing} footer={footer} />
  ),
});

const at = (id: string): Place => ({ at: 'entity', id });

export const EXHIBITS: readonly Exhibit[] = [
  reader('cast', read('inside-the-split')),
  reader('cast-first', read('lumenfold-departures')),
  reader('cast-narrow', read('inside-the-split'), { at: 'cast' }, 320),
  reader('cast-long-names', read('long-names')),
  reader('cast-hundreds', read('hundreds')),
  reader('cast-nobody', read('nobody')),
  reader('moves', read('inside-the-split'), { at: 'departures' }),
  reader('person', read('inside-the-split'), at('person-ines-okafor-lindqvist')),
  { ...reader('person-whole', read('inside-the-split'), at('person-ines-okafor-lindqvist')), height: 2600 },
  { ...reader('organization-whole', read('inside-the-split'), at('organization-lumenfold-lab')), height: 2200 },
  reader('person-narrow', read('inside-the-split'), at('person-ines-okafor-lindqvist'), 320),
  reader('person-little-known', read('inside-the-split'), at('person-cornelia-ashdown')),
  reader('person-long-name', read('long-names'), at('person-long-0')),
  reader('person-question', read('kestrel-names-olivia-marsh'), at('person-olivia-marsh')),
  reader('person-unknown', read('inside-the-split'), at('nobody')),
  reader('organization', read('inside-the-split'), at('organization-lumenfold-lab')),
  reader('article', read('inside-the-split'), { at: 'article', id: 'inside-the-split' }),
  reader('search', read('inside-the-split'), { at: 'search', query: 'o' }),
  reader('search-none', read('inside-the-split'), { at: 'search', query: 'Zyxw' }),
  reader('export', read('inside-the-split'), { at: 'export' }),
  reader('state-reading', none({ why: 'reading' })),
  reader('state-not-an-article', none({ why: 'not-an-article' })),
  reader('state-not-english', none({ why: 'not-english' })),
  reader('state-off', none({ why: 'off', site: 'harbour-ledger.example' })),
  reader('state-not-allowed', none({ why: 'not-allowed', site: 'harbour-ledger.example' })),
  reader('state-not-allowed-unnamed', none({ why: 'not-allowed', site: null })),
  reader('state-paused', none({ why: 'paused' })),
  reader('state-private', none({ why: 'private' })),
  reader('state-unreadable', none({ why: 'unreadable' })),
  reader('state-unread', none({ why: 'unread' })),
  reader('state-empty', none({ why: 'empty' })),
  reader('state-error', none({ why: 'error', problem: 'The page answered too late.' })),
  ...CARDS,
];
