/** What a web resource may learn from its own address: record, language, and what an opener put into `data`. */
export interface PageQuery {
  /** Lower case, no braces; null on a record that is not saved yet. */
  recordId: string | null;
  lcid: number;
}

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
const english = 1033;

export function readQuery(search: string): PageQuery {
  const parameters = new URLSearchParams(search);
  const data = readData(parameters.get('data'));
  const lcid = Number(data.lcid ?? parameters.get('userlcid') ?? english);
  return { recordId: readGuid(data.id ?? parameters.get('id')), lcid: Number.isInteger(lcid) && lcid > 0 ? lcid : english };
}

export function readGuid(text: unknown): string | null {
  return typeof text === 'string' ? (guid.exec(text.trim())?.[1]?.toLowerCase() ?? null) : null;
}

/** `data` is one string; a side pane's opener writes {v:1,id,lcid} into it. Anything else is not for us. */
function readData(data: string | null): { id?: unknown; lcid?: unknown } {
  if (!data) return {};
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
