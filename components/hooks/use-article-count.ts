import { useEffect, useState } from 'preact/hooks';
import { Library } from '@/lib/store/database';
import { useLibrary } from './library-context';

/** Milliseconds in which the cast has been read and drawn, on a large library too. */
const QUIET = 400;

/**
 * How many articles were read; null until known. It waits until the cast is there, and counts nothing else: counting 60,000 claims
 * and 28,000 people for a line nobody waits for held the cast up by half a second.
 */
export function useArticleCount(): number | null {
  const library = useLibrary();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let stop = (): void => {};
    const later = setTimeout(() => {
      const counting = Library.liveQuery(() => library.articles.count()).subscribe({
        next: setCount,
        // the view above says what is wrong with the library
        error: () => setCount(null),
      });
      stop = () => counting.unsubscribe();
    }, QUIET);
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [library]);
  return count;
}
