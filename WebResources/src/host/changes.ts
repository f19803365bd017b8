import { changesChannel, type ChangeNote } from './contract';

/** Tells every page of ours that shows the account, this one too, to look again. */
export function tellChanged(accountId: string): void {
  const channel = new BroadcastChannel(changesChannel);
  channel.postMessage({ kind: 'changed', accountId } satisfies ChangeNote);
  channel.close();
}
