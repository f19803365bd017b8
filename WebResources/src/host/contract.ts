import type { Reader } from '../i18n/format';

/** Opens the form of a record. */
export type OpenRecord = (table: string, id: string) => void;

/** What a form lends to a page of ours inside it. Built by the form script, handed over by a call; the page never reaches out itself. */
export interface Host {
  version: 1;
  recordId: string;
  lcid: number;
  /** Aborted when the form goes away or hands over a newer host. */
  signal: AbortSignal;
  can: readonly HostAbility[];
  openRecord(table: string, id: string): Promise<void>;
  pickUser(): Promise<{ id: string; name: string } | null>;
  refreshForm(): Promise<void>;
  /** The callback runs after each save of the form. */
  onSaved(callback: () => void): void;
}

export type HostAbility = 'navigate' | 'lookup' | 'refreshForm';

/** The door of the panel page, set in its first tick. */
export interface CoordinationDoor {
  version: 1;
  attach(host: Host): void;
}

/** What the promise form tells the explanation page. */
export interface ExplanationState {
  lcid: number;
  /** The explanation as stored or as quoted; null when there is nothing to explain yet. */
  explanation: string | null;
  /** True while the dates are a preview that no save has made real. */
  preview: boolean;
  /** The reader's formats, where the sender knows them. */
  reader?: Reader;
  /** Set instead when the quote was refused: the sentence for the reader. */
  problem: string | null;
}

/** The door of the explanation page, set in its first tick. */
export interface ExplanationDoor {
  version: 1;
  show(state: ExplanationState): void;
}

declare global {
  interface Window {
    loyCoordination?: CoordinationDoor;
    loyExplanation?: ExplanationDoor;
  }
}

/** Forms and panes tell each other on this channel that a record changed. */
export const changesChannel = 'loy.coordination';

export interface ChangeNote {
  kind: 'changed';
  accountId: string;
}
