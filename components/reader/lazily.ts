import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Waiting } from './Waiting';

/** A component whose code comes when it is first shown, or asked for ahead; from then on it is drawn at once. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
): { Component: ComponentType<P>; ahead: () => void } {
  let loaded: ComponentType<P> | null = null;
  const bring = async (): Promise<ComponentType<P>> => {
    loaded = await load();
    return loaded;
  };
  function Component(props: P) {
    const [Shown, setShown] = useState(() => loaded);
    useEffect(() => {
      if (!Shown) void bring().then((component) => setShown(() => component));
    }, [Shown]);
    return Shown ? h(Shown, props) : h(Waiting, {});
  }
  return { Component, ahead: () => void bring() };
}
