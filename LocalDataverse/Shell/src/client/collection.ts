import { strict } from './strict';

type Pick<T> = (item: T, index: number) => boolean;

/** A collection of the client API: get() gives all, get(name) one or null, get(number) one, get(function) those it picks. */
export function collection<T>(path: string, names: () => string[], make: (name: string) => T | null) {
  const all = (): T[] => names().map(make).filter((item) => item !== null);
  const get = (which?: string | number | Pick<T>): T | T[] | null => {
    if (which === undefined) return all();
    if (typeof which === 'string') return make(which);
    if (typeof which === 'number') return all()[which] ?? null;
    return all().filter(which);
  };
  return strict(path, {
    get,
    getLength: () => names().length,
    forEach: (visit: (item: T, index: number) => void) => { all().forEach(visit); },
  });
}
