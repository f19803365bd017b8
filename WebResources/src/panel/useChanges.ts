import { useEffect, useState } from 'preact/hooks';
import { changesChannel, type ChangeNote, type Host } from '../host/contract';
import type { HostSlot } from '../host/attach';
import type { Problem } from '../data/problem';

/** Work that follows a save runs asynchronously on the server: look again at these delays, in milliseconds. */
const lookAgain = [0, 2000, 6000];

/** The host of this page, when a form has handed one over. */
export function useHost(hosts: HostSlot): Host | null {
  const [host, setHost] = useState<Host | null>(null);
  useEffect(() => {
    const stop = hosts.watch(setHost);
    return () => {
      stop();
    };
  }, [hosts]);
  return host;
}

/** Refreshes after each save of the form, and when another page tells of a change to this account. */
export function useChanges(accountId: string | null, host: Host | null, refresh: () => void): void {
  useEffect(() => {
    const timers = new Set<number>();
    const forget = () => {
      for (const timer of timers) window.clearTimeout(timer);
      timers.clear();
    };
    const changed = () => {
      forget();
      for (const delay of lookAgain) timers.add(window.setTimeout(refresh, delay));
    };
    const channel = new BroadcastChannel(changesChannel);
    channel.onmessage = ({ data }: MessageEvent<ChangeNote | null>) => {
      if (data?.accountId === accountId) changed();
    };
    host?.onSaved(changed);
    return () => {
      channel.close();
      forget();
    };
  }, [accountId, host, refresh]);
}

/** Looks again by itself when the connection is back. */
export function useReconnect(problem: Problem | null, refresh: () => void): void {
  const isOffline = problem?.kind === 'offline';
  useEffect(() => {
    if (!isOffline) return undefined;
    window.addEventListener('online', refresh);
    return () => {
      window.removeEventListener('online', refresh);
    };
  }, [isOffline, refresh]);
}
