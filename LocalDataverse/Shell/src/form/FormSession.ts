import type { AppDescription, Form, Table } from '../app/contract';
import type { Handler } from '../client/handlers';
import { Problem } from '../data/problem';
import { wireName, type Lookup } from '../data/values';
import { create, remove, retrieve, update } from '../data/webApi';
import { FormEvents } from './FormEvents';
import { FormState, type Defaults } from './FormState';

/** What the session tells its page. */
export interface SessionTexts {
  scriptFailed: (source: string, message: string) => string;
  missing: (columns: string) => string;
  conflict: string;
}

export type SaveOutcome = { kind: 'stored'; id: string } | { kind: 'refused' };

const saveMode = 1;
const problemKey = 'shell-problem';

/** An open record: loads it, stores it, and runs the form's events around both. */
export class FormSession {
  readonly state: FormState;
  readonly events: FormEvents;
  /** Set by the client API, which needs the session and is needed by its events. */
  context: object = {};
  busy = false;
  private readonly windows = new Map<string, () => Window | null>();
  private scriptErrors = 0;

  constructor(
    readonly app: AppDescription,
    readonly table: Table,
    form: Form,
    id: string | null,
    private readonly find: (name: string) => Handler,
    private readonly texts: SessionTexts,
  ) {
    this.state = new FormState(table, form, id);
    this.events = new FormEvents(form.events, find, () => this.context, this.reportScript);
  }

  /** Loads the row or starts a new one, lets the page draw it, then runs OnLoad. */
  async open(defaults: Defaults, draw: () => void): Promise<void> {
    if (this.state.id) await this.read(this.state.id);
    else this.state.start(defaults, this.creator);
    draw();
    this.events.load();
  }

  async refresh(save: boolean): Promise<void> {
    if (save && (await this.save()).kind === 'refused') return;
    if (!this.state.id) return;
    await this.read(this.state.id);
    this.events.dataLoaded();
  }

  /** Stores what was changed. A refusal stands on the form and leaves everything as it was. */
  async save(): Promise<SaveOutcome> {
    this.state.clearNotice(problemKey);
    if (!this.check() || !this.events.saving(saveMode)) return { kind: 'refused' };
    return this.work(async () => {
      const id = await this.store();
      this.events.saved(true);
      if (this.state.id) {
        await this.read(id);
        this.events.dataLoaded();
      }
      return { kind: 'stored', id };
    });
  }

  async delete(): Promise<SaveOutcome> {
    const { id } = this.state;
    if (!id) return { kind: 'refused' };
    return this.work(async () => {
      await remove(this.table.setName, id);
      return { kind: 'stored', id };
    });
  }

  /** A page (web resource) on the form tells where its window is while it is shown. */
  registerWindow(controlId: string, open: () => Window | null): () => void {
    this.windows.set(controlId, open);
    return () => this.windows.delete(controlId);
  }

  windowOf(controlId: string): Window | null {
    return this.windows.get(controlId)?.() ?? null;
  }

  readonly reportScript = (error: unknown, source: string): void => {
    const message = error instanceof Error ? error.message : String(error);
    this.scriptErrors += 1;
    this.state.notify({ key: `shell-script-${String(this.scriptErrors)}`, level: 'ERROR', message: this.texts.scriptFailed(source, message) });
  };

  /** Calls what a command names, with the form as its only argument. What it throws stands on the form; null then. */
  call(name: string): unknown {
    try {
      const result = this.find(name)(this.context);
      if (result instanceof Promise) result.catch((error: unknown) => { this.reportScript(error, name); });
      return result;
    } catch (error) {
      this.reportScript(error, name);
      return null;
    }
  }

  private get creator(): Lookup {
    const { id, name } = this.app.caller;
    return { id, name, entityType: 'systemuser' };
  }

  private async read(id: string): Promise<void> {
    this.state.load(await retrieve(this.table.setName, id, this.state.columns.map(wireName)));
  }

  private async store(): Promise<string> {
    const setNameOf = (table: string) => this.app.tables[table]?.setName ?? `${table}s`;
    const body = this.state.body(setNameOf);
    const { id, etag } = this.state;
    if (!id) return create(this.table.setName, body);
    if (Object.keys(body).length > 0) await update(this.table.setName, id, body, etag);
    return id;
  }

  private check(): boolean {
    const missing = this.state.missing().map((attribute) => attribute.column.displayName);
    if (missing.length > 0) this.state.notify({ key: problemKey, level: 'ERROR', message: this.texts.missing(missing.join(', ')) });
    return missing.length === 0;
  }

  private async work(task: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
    this.busy = true;
    this.state.changed();
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const message = error.status === 412 ? this.texts.conflict : error.message;
      this.state.notify({ key: problemKey, level: 'ERROR', message: `${message} (${error.code})` });
      this.events.saved(false);
      return { kind: 'refused' };
    } finally {
      this.busy = false;
      this.state.changed();
    }
  }
}
