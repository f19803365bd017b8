import { readGuid } from '../data/query';
import { changesChannel, type ChangeNote } from '../host/contract';

/** Work that follows a change runs asynchronously on the server: the form reads again at these delays, in milliseconds. */
const readAgain = [0, 6000];

/** What an account form and the pages that show the same account, in its tab, in a pane or in another window, tell each other. */
export class FormChanges {
  private readonly channel = new BroadcastChannel(changesChannel);
  private readonly timers = new Set<number>();

  /** From now on the form's own columns follow what others change. */
  constructor(private readonly form: Xrm.FormContext) {
    this.channel.onmessage = ({ data }: MessageEvent<ChangeNote | null>) => {
      if (data?.accountId === this.accountId) this.follow();
    };
  }

  /** The form was saved. A channel does not hear itself, so the form does not read again. */
  tell(): void {
    const { accountId } = this;
    if (accountId) this.channel.postMessage({ kind: 'changed', accountId } satisfies ChangeNote);
  }

  close(): void {
    this.channel.close();
    this.forget();
  }

  private get accountId(): string | null {
    return readGuid(this.form.data.entity.getId());
  }

  private follow(): void {
    this.forget();
    for (const delay of readAgain) this.timers.add(window.setTimeout(this.read, delay));
  }

  /** Never at the cost of what the reader has entered. */
  private readonly read = (): void => {
    if (!this.form.data.getIsDirty()) void this.form.data.refresh(false);
  };

  private forget(): void {
    for (const timer of this.timers) window.clearTimeout(timer);
    this.timers.clear();
  }
}
