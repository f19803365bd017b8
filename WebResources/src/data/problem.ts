/** A refused or failed request, as the reader is told of it. */
export class Problem extends Error {
  constructor(
    /** Stable: our own code (LOY-…), else the platform's, else HTTP-… or OFFLINE. Branch on this, never on the sentence. */
    readonly code: string,
    message: string,
    readonly kind: 'noPermission' | 'notFound' | 'offline' | 'other',
  ) {
    super(message);
  }
}

const ownCode = /^\[(LOY-[A-Z0-9-]+)\]\s*/;
const noPrivilege = new Set(['0x80040220', '0x80042f09', '0x8004f024']);

/** Reads the platform's error body; a body that is none still gives a problem with the status in its code. */
export async function problemOf(response: Response): Promise<Problem> {
  const error = await errorBody(response);
  const message = error.message ?? '';
  const own = ownCode.exec(message);
  const code = own?.[1] ?? error.code ?? `HTTP-${String(response.status)}`;
  return new Problem(code, message.replace(ownCode, ''), kindOf(response.status, code));
}

function kindOf(status: number, code: string): Problem['kind'] {
  if (status === 403 || noPrivilege.has(code.toLowerCase())) return 'noPermission';
  return status === 404 ? 'notFound' : 'other';
}

async function errorBody(response: Response): Promise<{ code?: string; message?: string }> {
  try {
    const body = (await response.json()) as { error?: { code?: string; message?: string } };
    return body.error ?? {};
  } catch {
    return {};
  }
}

/** Anything that was thrown, as a problem: what is none yet comes from an answer that could not be read. */
export const asProblem = (error: unknown): Problem => (error instanceof Problem ? error : new Problem('LOY-PAGE-UNREADABLE', '', 'other'));
