import type { JSX } from 'preact';

/** Something to look at: a surface in one state, at one size in CSS pixels. */
export type Exhibit = { name: string; width?: number; height?: number; show: () => JSX.Element };
