import { Fragment, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NoteBlock, NoteInline } from '@/lib/export/note-document';

type Props = {
  /** Markdown. */
  body: string;
  /** Opens the person a `[[name]]` speaks of; without it names are text. */
  onOpenName?: ((name: string) => void) | undefined;
};

type Parse = (body: string) => NoteBlock[];
let parse: Parse | null = null;

/** The parser comes when the first note is shown, not with the page; until then the note is its own source. */
function useParser(): Parse | null {
  const [loaded, setLoaded] = useState<Parse | null>(() => parse);
  useEffect(() => {
    if (loaded) return;
    import('@/lib/export/note-document').then((module) => {
      parse = module.parseNote;
      setLoaded(() => module.parseNote);
    });
  }, [loaded]);
  return loaded;
}

/** A note as its Markdown says, drawn from a tree of plain text: nothing in it can run or fetch. */
export function NoteBody({ body, onOpenName }: Props): JSX.Element {
  const parser = useParser();
  if (!parser) return <div class="note-body note-source">{body}</div>;
  return <div class="note-body">{parser(body).map((block, i) => drawBlock(block, i, onOpenName))}</div>;
}

function drawBlock(block: NoteBlock, key: number, open: Props['onOpenName']): JSX.Element {
  const inner = (blocks: NoteBlock[]) => blocks.map((b, i) => drawBlock(b, i, open));
  switch (block.type) {
    case 'heading':
      return (
        <p key={key} class="note-heading" role="heading" aria-level={Math.min(6, block.level + 3)}>
          {drawInlines(block.children, open)}
        </p>
      );
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr key={key} />;
    case 'quote':
      return <blockquote key={key}>{inner(block.children)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}>{inner(item)}</li>);
      return block.start === null ? (
        <ul key={key}>{items}</ul>
      ) : (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      );
    }
    case 'table':
      return <NoteTable key={key} rows={block.rows} open={open} />;
    default:
      return <p key={key}>{drawInlines(block.children, open)}</p>;
  }
}

function NoteTable({ rows, open }: { rows: NoteInline[][][]; open: Props['onOpenName'] }): JSX.Element {
  const [head = [], ...rest] = rows;
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, i) => (
            <th key={i}>{drawInlines(cell, open)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rest.map((row, r) => (
          <tr key={r}>
            {row.map((cell, i) => (
              <td key={i}>{drawInlines(cell, open)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const drawInlines = (inlines: readonly NoteInline[], open: Props['onOpenName']): JSX.Element[] =>
  inlines.map((inline, i) => <Fragment key={i}>{drawInline(inline, open)}</Fragment>);

function drawInline(inline: NoteInline, open: Props['onOpenName']): JSX.Element | string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{drawInlines(inline.children, open)}</strong>;
    case 'emphasis':
      return <em>{drawInlines(inline.children, open)}</em>;
    case 'strike':
      return <s>{drawInlines(inline.children, open)}</s>;
    case 'link':
      return (
        <a href={inline.url} target="_blank" rel="noreferrer noopener">
          {drawInlines(inline.children, open)}
        </a>
      );
    case 'name':
      return open ? (
        <button type="button" class="note-name" onClick={() => open(inline.name)}>
          {inline.shown}
        </button>
      ) : (
        <span class="note-name">{inline.shown}</span>
      );
  }
}
