import { useEffect, useState } from 'preact/hooks';
import { Library } from '@/lib/store/database';
import { useLibrary } from './library-context';

/**
 * How many articles were read; null until known. It waits for a quiet moment and counts nothing else: counting 60,000 claims
 * and 28,000 people for a line nobody waits for held the cast up by half a second.
 */
export function useArticleCount(): number | null {
  const library = useLibrary();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let stop = (): void => {};
    const idle = requestIdleCallback(() => {
      const counting = Library.liveQuery(() => library.articles.count()).subscribe({
        next: setCount,
        // the view above says what is wrong with the library
        error: () => setCount(null),
      });
      stop = () => counting.unsubscribe();
    });
    return () => {
      cancelIdleCallback(idle);
      stop();
    };
  }, [library]);
  return count;
}
