/** A side pane of the app. */
export interface SidePane {
  paneId: string;
  title: string;
  /** Pixels. */
  width: number;
  canClose: boolean;
  /** Address of its icon; empty for none. */
  imageSrc: string;
  /** Keeps its page while the pane is collapsed. */
  alwaysRender: boolean;
  /** Address of the page that the pane shows; empty until it has been navigated. */
  url: string;
}

/** The app's side panes: scripts make and steer them, the shell draws them. At most one of them is open, the others are collapsed. */
export class PaneStore {
  private readonly listeners = new Set<() => void>();
  panes: readonly SidePane[] = [];
  /** Id of the open one. */
  selected: string | null = null;

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  find(paneId: string): SidePane | undefined {
    return this.panes.find((pane) => pane.paneId === paneId);
  }

  /** A pane of the same id is replaced. */
  add(pane: SidePane): void {
    this.set([...this.panes.filter(({ paneId }) => paneId !== pane.paneId), pane], this.selected);
  }

  navigate(paneId: string, url: string): void {
    this.set(this.panes.map((pane) => (pane.paneId === paneId ? { ...pane, url } : pane)), this.selected);
  }

  /** Opens a pane; null collapses the open one. */
  select(paneId: string | null): void {
    this.set(this.panes, paneId);
  }

  close(paneId: string): void {
    this.set(this.panes.filter((pane) => pane.paneId !== paneId), this.selected === paneId ? null : this.selected);
  }

  clear(): void {
    this.set([], null);
  }

  private set(panes: readonly SidePane[], selected: string | null): void {
    this.panes = panes;
    this.selected = selected;
    for (const listener of this.listeners) listener();
  }
}
