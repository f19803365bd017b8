/** What a web resource may learn from its own address: record, language, and what an opener put into `data`. */
export interface PageQuery {
  /** Lower case, no braces; null on a record that is not saved yet. */
  recordId: string | null;
  lcid: number;
  /** A name for what the page makes, from the record that the reader came from; empty when there is none. */
  name: string;
  /** The task that the page was opened from, null when it was none. */
  taskId: string | null;
}

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
const english = 1033;

export function readQuery(search: string): PageQuery {
  const parameters = new URLSearchParams(search);
  const data = readData(parameters.get('data'));
  const lcid = Number(data.lcid ?? parameters.get('userlcid') ?? english);
  return {
    recordId: readGuid(data.id ?? parameters.get('id')),
    lcid: Number.isInteger(lcid) && lcid > 0 ? lcid : english,
    name: typeof data.name === 'string' ? data.name : '',
    taskId: readGuid(data.taskId),
  };
}

export function readGuid(text: unknown): string | null {
  return typeof text === 'string' ? (guid.exec(text.trim())?.[1]?.toLowerCase() ?? null) : null;
}

/** `data` is one string; the opener of a pane or a dialog writes {v:1,id,lcid,name,taskId} into it. Anything else is not for us. */
function readData(data: string | null): { id?: unknown; lcid?: unknown; name?: unknown; taskId?: unknown } {
  if (!data) return {};
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Logical name of the table whose form shows the page; null when no form does. */
export const readTable = (search: string): string | null => new URLSearchParams(search).get('typename');
