/** A request that the host refused, with the platform's code and the sentence for the reader. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** The platform's error code (0x…), or HTTP-<status> when the answer had no error body. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const fallback = `HTTP-${String(response.status)}`;
  try {
    const body = (await response.json()) as { error?: { code?: string; message?: string } };
    return new Problem(response.status, body.error?.code ?? fallback, body.error?.message ?? response.statusText);
  } catch {
    return new Problem(response.status, fallback, response.statusText);
  }
}
