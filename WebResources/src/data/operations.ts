import { get, instant, write } from './api';
import { Problem } from './problem';

/** Calls an unbound function. Texts go out as OData literals, moments as instants, ids bare; a null is left out, so that the server takes its default. */
export function callFunction<T>(name: string, parameters: Readonly<Record<string, Literal | null>>, signal?: AbortSignal): Promise<T> {
  const given = Object.entries(parameters).flatMap(([key, value]) => (value === null ? [] : [{ key, literal: literalOf(value) }]));
  const names = given.map(({ key }, index) => `${key}=@p${String(index)}`).join(',');
  const values = given.map(({ literal }, index) => `@p${String(index)}=${encodeURIComponent(literal)}`).join('&');
  return get<T>(`/${name}(${names})${values ? `?${values}` : ''}`, signal);
}

/** Calls an unbound action. A null is left out. */
export async function callAction<T>(name: string, parameters: Readonly<Record<string, string | number | boolean | null>>): Promise<T> {
  const body = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== null));
  const answer = await write<T>('POST', `/${name}`, body);
  if (answer === null) throw unreadable();
  return answer;
}

/** Reads the JSON document in an answer; one of another version needs a newer page. */
export function readDocument(json: string): { version: 1 } {
  let document: { version: number };
  try {
    document = JSON.parse(json) as { version: number };
  } catch {
    throw unreadable();
  }
  if (document.version !== 1) throw new Problem('LOY-PAGE-VERSION', '', 'other');
  return document as { version: 1 };
}

/** Where to go on; the server says by an empty text that there is nowhere. */
export const cursorOf = (next: string | undefined): string | null => (next === '' ? null : (next ?? null));

const unreadable = (): Problem => new Problem('LOY-PAGE-UNREADABLE', '', 'other');

type Literal = string | Date | { id: string };

function literalOf(value: Literal): string {
  if (value instanceof Date) return instant(value);
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : value.id;
}
