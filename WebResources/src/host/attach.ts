import type { Host } from './contract';

type Listener = (host: Host | null) => void;

/** The page's side of the host contract: keeps the newest host and tells who wants to know. */
export class HostSlot {
  private current: Host | null = null;
  private readonly listeners = new Set<Listener>();

  /** Idempotent for the same host; a newer host replaces the older; an aborted one detaches. */
  attach(host: Host): void {
    if (this.current === host || host.signal.aborted) return;
    this.set(host);
    host.signal.addEventListener('abort', () => {
      if (this.current === host) this.set(null);
    });
  }

  /** Calls at once with what is there, then on each change. Returns the way to stop. */
  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    listener(this.current);
    return () => this.listeners.delete(listener);
  }

  private set(host: Host | null): void {
    this.current = host;
    for (const listener of this.listeners) listener(host);
  }
}
