import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route';

/**
 * The route of the address. While the open form would lose something, every way out (links, back button, commands) first asks.
 * `mayLeave` answers whether to go on.
 */
export function useRoute(mayLeave: () => Promise<boolean>) {
  const [route, setRoute] = useState(() => parseRoute(window.location.hash));
  const [visit, setVisit] = useState(0);
  const shownHash = useRef(window.location.hash);
  const dirty = useRef<(() => boolean) | null>(null);

  const show = useCallback((hash: string) => {
    shownHash.current = hash;
    setRoute(parseRoute(hash));
    setVisit((before) => before + 1);
  }, []);

  useEffect(() => {
    const changed = async () => {
      const wanted = window.location.hash;
      if (wanted === shownHash.current) return;
      if (dirty.current?.()) {
        window.history.replaceState(null, '', shownHash.current || '#/');
        if (!(await mayLeave())) return;
        dirty.current = null;
        window.history.replaceState(null, '', wanted);
      }
      show(wanted);
    };
    const listener = () => void changed();
    const unload = (event: BeforeUnloadEvent) => {
      if (dirty.current?.()) event.preventDefault();
    };
    window.addEventListener('hashchange', listener);
    window.addEventListener('beforeunload', unload);
    return () => {
      window.removeEventListener('hashchange', listener);
      window.removeEventListener('beforeunload', unload);
    };
  }, [mayLeave, show]);

  const go = useCallback(
    (next: Route) => {
      const hash = formatRoute(next);
      if (hash === window.location.hash) show(hash);
      else window.location.hash = hash;
    },
    [show],
  );
  const guard = useCallback((isDirty: (() => boolean) | null) => {
    dirty.current = isDirty;
  }, []);
  return { route, visit, go, guard };
}
