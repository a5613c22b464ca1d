/** Every way the library is written, as steps a test draws at random. Whom or what a step is about is picked from what is there. */
import { IDENTITY_RULES } from '@/entrypoints/background/identity-rules';
import type { Library } from '@/lib/store/database';
import { decideClaim, decideEntity, withdrawClaimVerdict } from '@/lib/store/edit/decisions';
import { judgePair } from '@/lib/store/edit/judge';
import { mergeEntities } from '@/lib/store/edit/merge';
import { deleteNote, saveNote } from '@/lib/store/edit/notes';
import { splitEntity } from '@/lib/store/edit/split';
import { undoEdit } from '@/lib/store/edit/undo';
import { forgetArticle, forgetSince } from '@/lib/store/forget/forget-articles';
import { forgetEntity } from '@/lib/store/forget/forget-entity';
import { stagePacks } from '@/lib/store/import-staging';
import type { RecordingContext } from '@/lib/store/record-reading';
import { restoreStaged } from '@/lib/store/restore';
import { setAsideMisfits } from '@/lib/store/set-aside';
import { readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';

/** `pick` chooses among what is there; `turn` is the time, and makes the ids of this step its own. */
export type Step = { write: string; pick: number; turn: number };
/** What is sent: the same to whatever worker, however often. */
export type Command = (db: Library) => Promise<unknown>;

const stories = readStories('chips');

/** Anew for each try: a worker that died took its ids with it. */
function contextOf(turn: number): RecordingContext {
  let ids = 0;
  const newId = () => `id-${String(turn).padStart(4, '0')}-${String(++ids).padStart(3, '0')}`;
  return { rules: IDENTITY_RULES, newId, now: turn };
}

type Write = (db: Library, step: Step) => Promise<Command>;

const nothing: Command = async () => undefined;
const choose = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];

async function chooseEntities(db: Library, pick: number): Promise<[string, string] | null> {
  const people = await db.entities.where('kind').equals('person').sortBy('id');
  const [a, b] = [choose(people, pick), choose(people, Math.floor(pick / 7) + pick + 1)];
  return a && b && a.id !== b.id ? [a.id, b.id] : null;
}

const chooseKey = async (keys: Promise<readonly string[]>, pick: number): Promise<string | undefined> =>
  choose([...(await keys)].sort(), pick);

/** Each looks at what is there, and gives the command to send; to nobody there is nothing to do. */
export const WRITES: Record<string, Write> = {
  read: async (_, { pick, turn }) => {
    const story = choose(stories, pick);
    return story ? (db) => readStory(db, story, contextOf(turn - 1)) : nothing;
  },
  'read an edited': async (_, { pick, turn }) => {
    const story = choose(stories, pick);
    if (!story) return nothing;
    const edited = { ...story, text: `${story.text} More.`, mentions: story.mentions.slice(pick % 3) };
    return (db) => readStory(db, edited, contextOf(turn - 1));
  },
  note: async (db, { pick, turn }) => {
    const target = { kind: 'entity' as const, id: (await chooseEntities(db, pick))?.[0] ?? 'nobody' };
    const note = { id: `note-${pick % 5}`, target, anchor: null, body: `words of ${turn}`, tags: ['t'] };
    return (on) => saveNote(on, note, turn);
  },
  'delete a note': async (_, { pick, turn }) => {
    return (db) => deleteNote(db, `note-${pick % 5}`, turn);
  },
  decide: async (db, { pick, turn }) => {
    const [entityId] = (await chooseEntities(db, pick)) ?? [];
    if (!entityId) return nothing;
    return (on) => decideEntity(on, { entityId, followed: pick % 2 === 0, name: `Name ${pick}` }, turn);
  },
  'refuse a claim': async (db, { pick, turn }) => {
    const claimId = await chooseKey(db.claims.toCollection().primaryKeys(), pick);
    return claimId ? (on) => decideClaim(on, { claimId, verdict: 'hidden', correction: null }, turn) : nothing;
  },
  'withdraw a verdict': async (db, { pick }) => {
    const claimId = await chooseKey(db.verdicts.toCollection().primaryKeys(), pick);
    return claimId ? (on) => withdrawClaimVerdict(on, claimId) : nothing;
  },
  merge: async (db, { pick, turn }) => {
    const pair = await chooseEntities(db, pick);
    return pair ? (on) => mergeEntities(on, pair[0], pair[1], contextOf(turn)) : nothing;
  },
  'say they differ': async (db, { pick, turn }) => {
    const pair = await chooseEntities(db, pick);
    return pair ? (on) => judgePair(on, pair, 'different', contextOf(turn)) : nothing;
  },
  split: async (db, { pick, turn }) => {
    const [entityId] = (await chooseEntities(db, pick)) ?? [];
    if (!entityId) return nothing;
    const articleIds = (await db.readings.where('entityIds').equals(entityId).primaryKeys()).slice(0, 1);
    return (on) => splitEntity(on, { entityId, articleIds, name: 'Another' }, contextOf(turn));
  },
  undo: async (db, { pick, turn }) => {
    const editId = await chooseKey(db.edits.toCollection().primaryKeys(), pick);
    return editId ? (on) => undoEdit(on, editId, contextOf(turn)) : nothing;
  },
  'forget a person': async (db, { pick }) => {
    const [entityId] = (await chooseEntities(db, pick)) ?? [];
    return entityId ? (on) => forgetEntity(on, entityId, IDENTITY_RULES) : nothing;
  },
  'forget an article': async (db, { pick }) => {
    const id = await chooseKey(db.articles.toCollection().primaryKeys(), pick);
    return id ? (on) => forgetArticle(on, id, IDENTITY_RULES) : nothing;
  },
  'forget the latest': async (_, { turn }) => {
    return (db) => forgetSince(db, turn - 10, IDENTITY_RULES);
  },
  'set aside': async (db, { turn }) => {
    await db.table('claims').put({ id: `misfit-${turn}`, articleId: 7 });
    return (on) => setAsideMisfits(on, contextOf(turn).newId, turn);
  },
  import: async (_, { pick, turn }) => {
    const target = { kind: 'entity', id: 'e' };
    const note = { id: `brought-${pick % 3}`, target, anchor: null, body: `${turn}`, tags: [] };
    const rows = [{ ...note, createdAt: turn, updatedAt: turn }, { id: 'does not fit' }];
    return (db) => bringIn(db, rows, turn);
  },
};

async function bringIn(db: Library, notes: object[], now: number): Promise<void> {
  const { name } = await stagePacks([{ table: 'notes', rows: notes }], { now, name: `incoming-${db.name}` });
  await restoreStaged(db, name, { rules: IDENTITY_RULES, now });
}
