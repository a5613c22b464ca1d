/** Where components get the library and the way to the background from; a gallery or a test puts its own in. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageName, Replies, Requests, Result } from '@/lib/messaging/protocol';
import type { Library } from '@/lib/store/database';

export type SendCommand = <K extends MessageName>(name: K, request: Requests[K]) => Promise<Result<Replies[K]>>;

export const LibraryContext = createContext<Library | null>(null);
export const CommandContext = createContext<SendCommand | null>(null);

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('A component that reads stands outside LibraryContext.');
  return library;
}

export function useCommand(): SendCommand {
  const send = useContext(CommandContext);
  if (!send) throw new Error('A component that commands stands outside CommandContext.');
  return send;
}
