/** The one line that says what was just done, and how to take it back. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Announcement = { text: string; undo?: () => void };
export type Announce = (announcement: Announcement) => void;

export const AnnounceContext = createContext<Announce>(() => {});
export const useAnnounce = (): Announce => useContext(AnnounceContext);
