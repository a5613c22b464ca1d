/** What house.test.ts checks, as pure functions over file texts, so that the rules themselves are tested too. */

export type SourceFile = { path: string; text: string; imports: string[] };

const MAX_LINES = 250;
const BANNED_NAMES = /(^|\/)(utils?|helpers?|common|manager|misc|shared)(\.tsx?$|\/)/;

/** A file's room: `lib/history`, `components`, `entrypoints/popup`. */
function roomOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'components' ? 'components' : `${top}/${second}`;
}

const RANKS: Record<string, number> = {
  'lib/model': 0,
  'lib/recognise': 1,
  'lib/identify': 1,
  'lib/history': 1,
  'lib/export': 1,
  'lib/ask': 1,
  'lib/search': 1,
  'lib/article': 1,
  'lib/highlight': 1,
  'lib/store': 2,
  'lib/messaging': 2,
  'lib/settings': 2,
  components: 3,
};
const rankOf = (room: string): number => (room.startsWith('entrypoints/') ? 4 : (RANKS[room] ?? -1));

/** The one package, or browser API, that only one room may touch. */
const OWNERS: readonly [RegExp, string, string][] = [
  [/^dexie/, 'lib/store', 'Dexie'],
  [/^@webext-core\/messaging/, 'lib/messaging', 'the messaging package'],
  [/^minisearch/, 'lib/search', 'the search package'],
];

const COMPONENT_MAY = /^(lib\/(model|history|export|ask|search|settings)\/|components\/)/;
const HOOKS_MAY = /^(lib\/(model|history|export|ask|search|store|messaging|settings)\/|components\/)/;
const PURE_ROOMS = ['lib/recognise', 'lib/identify', 'lib/history', 'lib/export', 'lib/ask', 'lib/search', 'lib/model'];
const AMBIENT = /\b(Date\.now\(\)|new Date\(\)|Math\.random\(\)|crypto\.randomUUID)/;

export function findHouseBreaches(file: SourceFile): string[] {
  return [
    ...findNameBreaches(file),
    ...findSizeBreaches(file),
    ...file.imports.flatMap((i) => findImportBreach(file.path, i)),
    ...findAmbient(file),
  ];
}

function findNameBreaches({ path }: SourceFile): string[] {
  const name = path.split('/').at(-1) ?? '';
  if (BANNED_NAMES.test(path)) return [`${path}: the file asks for a noun; name it after what it holds`];
  const isComponent = name.endsWith('.tsx') && (path.startsWith('components/') || /^[A-Z]/.test(name));
  const style = isComponent
    ? /^([A-Z][A-Za-z0-9]*|use-[a-z0-9-]+)\.tsx$/
    : /^[a-z0-9]+(-[a-z0-9]+)*(\.generated|\.d)?\.tsx?$/;
  return style.test(name)
    ? []
    : [`${path}: ${isComponent ? 'components are PascalCase' : 'files are kebab-case after their main export'}`];
}

function findSizeBreaches({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  if (lines <= MAX_LINES || /\/(lists|words)\/|\.generated\.ts$/.test(path)) return [];
  return [`${path}: ${lines} lines, the ceiling is ${MAX_LINES}; split it by the question each part answers`];
}

function findImportBreach(from: string, target: string): string[] {
  for (const [pattern, owner, what] of OWNERS) {
    if (pattern.test(target) && roomOf(from) !== owner)
      return [`${from}: only ${owner} touches ${what}; ask it instead`];
  }
  if (!/^(lib|components|entrypoints)\//.test(target)) {
    const fromModel = roomOf(from) === 'lib/model';
    return fromModel && !/^zod/.test(target) ? [`${from}: lib/model imports only zod, not ${target}`] : [];
  }
  const [fromRoom, toRoom] = [roomOf(from), roomOf(target)];
  if (fromRoom === toRoom) return [];
  if (fromRoom === 'lib/model') return [`${from}: lib/model imports only zod and itself; move what needs ${target} up`];
  if (rankOf(toRoom) > rankOf(fromRoom))
    return [`${from}: imports go downwards; ${target} stands above it, pass what is needed as an argument`];
  if (rankOf(fromRoom) <= 2 && toRoom !== 'lib/model')
    return [`${from}: no sideways import of ${target}; let an entrypoint pass the result along`];
  if (fromRoom === 'components') return findComponentBreach(from, target);
  return [];
}

function findComponentBreach(from: string, target: string): string[] {
  const allowed = from.startsWith('components/hooks/') ? HOOKS_MAY : COMPONENT_MAY;
  return allowed.test(target)
    ? []
    : [`${from}: store and messaging are reached through components/hooks only, not ${target}`];
}

function findAmbient({ path, text }: SourceFile): string[] {
  if (!PURE_ROOMS.includes(roomOf(path))) return [];
  const hit = AMBIENT.exec(text);
  return hit ? [`${path}: ${hit[0]} makes the result depend on when it runs; take it as an argument`] : [];
}

/** The files of one import cycle, the first repeated at the end; null when there is none. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map((f) => [f.path, f]));
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | null => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return null;
    for (const next of byPath.get(path)?.imports ?? []) {
      const cycle = byPath.has(next) ? walk(next, [...trail, path]) : null;
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return null;
}
