// @vitest-environment happy-dom
/** A page that changes and is read on must read as if it were read whole: whatever is added, taken out or rewritten, in any order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks, type PageBlock } from '@/lib/article/collect-blocks';
import { type ChangeRecord, PageChanges } from '@/lib/article/page-changes';
import { updateBlocks } from '@/lib/article/update-blocks';

const PAGE = `<header><h1>Harbour, live</h1></header>
  <main><article class="story">
    <div class="entry"><h2>Nine</h2><p>The council met at nine. It was cold.</p></div>
    <div class="entry">loose words <b>bold ones</b> and more<p>A paragraph between</p>and the end</div>
    <ul><li>one <a href="/x">link</a></li><li>two</li></ul>
  </article><aside class="related"><p>Something else entirely</p></aside></main><footer><p>Imprint</p></footer>`;

const FRAGMENTS = [
  '<div class="entry"><h2>Ten</h2><p>A new entry with <i>some</i> words.</p><p>Two of them.</p></div>',
  '<p>One more paragraph.</p>',
  '<div class="newsletter"><p>Sign up for our letter</p></div>',
  '<span>inline words</span>',
  'bare words',
  '<aside><p>An aside</p></aside>',
  '<div hidden><p>Hidden words</p></div>',
  '<nav><p>Silent words</p></nav>',
  '<live-entry><p>In an element of its own</p></live-entry>',
  '<figure><figcaption>A caption</figcaption></figure>',
  ' ',
];

function runToEnd<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
const readAll = (document: Document): PageBlock[] => runToEnd(collectBlocks(document.body));
const show = (blocks: readonly PageBlock[]) =>
  blocks.map(({ text, element, suspects, figure, listItem, linkChars }) => ({
    text,
    at: element.localName,
    suspects: suspects.length,
    isFigure: figure !== null,
    isItem: listItem !== null,
    // white space alone is no change, and may be in a link
    isLinked: linkChars > text.length / 2,
  }));

type Change = { what: 'add' | 'remove' | 'rewrite'; at: number; fragment: number };

/** Does what a page might, and tells it as an observer does. */
function act(document: Document, { what, at, fragment }: Change): ChangeRecord[] {
  const all = [...document.querySelectorAll('body *')];
  const target = all[at % all.length];
  if (!target) return [];
  const nothing = { addedNodes: [], removedNodes: [], previousSibling: null, nextSibling: null };
  const record = (change: object) => [{ ...nothing, ...change } as unknown as ChangeRecord];
  if (what === 'remove') {
    const { parentNode, previousSibling, nextSibling } = target;
    target.remove();
    return record({ type: 'childList', target: parentNode, removedNodes: [target], previousSibling, nextSibling });
  }
  if (what === 'rewrite') {
    const text = [...target.childNodes].find((node) => node.nodeType === 3);
    if (!text) return [];
    (text as Text).data = ` rewritten ${fragment} `;
    return record({ type: 'characterData', target: text });
  }
  const holder = document.createElement('div');
  holder.innerHTML = FRAGMENTS[fragment % FRAGMENTS.length] ?? '';
  const added = [...holder.childNodes];
  const before = target.childNodes[fragment % (target.childNodes.length + 1)] ?? null;
  for (const node of added) target.insertBefore(node, before);
  return record({ type: 'childList', target, addedNodes: added });
}

const changes = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'add', 'add', 'remove', 'rewrite') as fc.Arbitrary<Change['what']>,
    at: fc.nat(60),
    fragment: fc.nat(60),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('a page read on', () => {
  it('reads as if it were read whole', () => {
    let updated = 0;
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 3 }), (rounds) => {
        document.body.innerHTML = PAGE;
        let blocks = readAll(document);
        for (const round of rounds) {
          const noted = new PageChanges();
          for (const change of round) noted.note(act(document, change));
          const next = runToEnd(updateBlocks(document.body, blocks, noted, []));
          if (next) updated++;
          blocks = next ?? readAll(document);
          expect(show(blocks)).toEqual(show(readAll(document)));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    );
    // else the property would say nothing
    expect(updated).toBeGreaterThan(200);
  });

  it('is walked only where it grew', () => {
    document.body.innerHTML = PAGE;
    const before = readAll(document);
    const noted = new PageChanges();
    noted.note(act(document, { what: 'add', at: 3, fragment: 0 }));
    const after = runToEnd(updateBlocks(document.body, before, noted, [])) ?? [];
    expect(after.length).toBeGreaterThan(before.length);
    expect(before.every((block) => after.includes(block))).toBe(true);
  });
});
