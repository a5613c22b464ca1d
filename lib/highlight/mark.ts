/** A name to be painted: its kind, the text it must stand on, and where that is. */
export type PaintedMark = {
  kind: 'person' | 'organization';
  /** Offset of the mark in the article's text; orders the marks. */
  start: number;
  /** The name as it stands in the text. */
  surface: string;
  range: Range;
};
