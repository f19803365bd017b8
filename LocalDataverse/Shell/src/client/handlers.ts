/** A handler that a script added; the context is ours to make. */
export type Handler = (context: object) => unknown;

/** Handlers of one event, in the order they were added. The same function is held once, as on the platform. */
export class Handlers {
  private readonly handlers = new Set<Handler>();

  add(handler: Handler): void {
    this.handlers.add(handler);
  }

  remove(handler: Handler): void {
    this.handlers.delete(handler);
  }

  get all(): Handler[] {
    return [...this.handlers];
  }
}
