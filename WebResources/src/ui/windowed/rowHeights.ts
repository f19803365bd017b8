/** Heights of rows by their keys, in CSS pixels, as the browser lays them out: text wraps, and details open. */
export class RowHeights {
  readonly known = new Map<string, number>();
  private readonly keys = new WeakMap<Element, string>();
  private readonly observer: ResizeObserver;

  /** `changed` follows heights that are not what they were. */
  constructor(changed: () => void) {
    this.observer = new ResizeObserver((entries) => {
      if (entries.filter((entry) => this.take(entry)).length > 0) changed();
    });
  }

  /** Answers what ends the watch. */
  watch(row: Element, key: string): () => void {
    this.keys.set(row, key);
    this.observer.observe(row);
    return () => {
      this.observer.unobserve(row);
    };
  }

  private take({ target, borderBoxSize: [size] }: ResizeObserverEntry): boolean {
    const key = this.keys.get(target);
    const height = size?.blockSize ?? 0;
    // A row of a hidden page has no height: what was measured before still holds.
    if (key === undefined || height === 0 || this.known.get(key) === height) return false;
    this.known.set(key, height);
    return true;
  }
}
