export type Dialogs = typeof import('./actions/dialogs');

let loaded: Dialogs | null = null;

/** What has been loaded, so that a dialog opens in the same turn. */
export const loadedDialogs = (): Dialogs | null => loaded;

/** The dialogs, loaded once. A failed try is forgotten: the next one asks the network again. */
export async function loadDialogs(): Promise<Dialogs> {
  loaded ??= await import('./actions/dialogs');
  return loaded;
}
