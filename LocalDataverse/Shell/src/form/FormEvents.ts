import type { FormEvent } from '../app/contract';
import { Handlers, type Handler } from '../client/handlers';
import { strict } from '../client/strict';

export type EventName = 'onload' | 'onsave' | 'onchange' | 'tabstatechange';

/** Finds a form library's function by its namespaced name, e.g. Loyalty.Account.onLoad. */
export type FunctionFinder = (name: string) => Handler;

/** Runs what the form's XML and the scripts ask for at each event. A script that throws is reported and stops nothing else. */
export class FormEvents {
  readonly change = new Map<string, Handlers>();
  readonly tabState = new Map<string, Handlers>();
  readonly save = new Handlers();
  readonly postSave = new Handlers();
  readonly dataLoad = new Handlers();

  constructor(
    private readonly events: readonly FormEvent[],
    private readonly find: FunctionFinder,
    private readonly formContext: () => object,
    private readonly report: (error: unknown, source: string) => void,
  ) {}

  load(): void {
    const extra = { getEventArgs: () => strict('eventArgs', { getDataLoadState: () => 1 }) };
    this.run(this.declared('onload'), null, extra);
  }

  /** False when a handler prevented the save. */
  saving(mode: number): boolean {
    let prevented = false;
    const args = strict('eventArgs', {
      getSaveMode: () => mode,
      preventDefault: () => (prevented = true),
      isDefaultPrevented: () => prevented,
    });
    this.run([...this.declared('onsave'), ...named(this.save)], null, { getEventArgs: () => args });
    return !prevented;
  }

  saved(isSuccess: boolean): void {
    const args = strict('eventArgs', { getIsSaveSuccess: () => isSuccess });
    this.run(named(this.postSave), null, { getEventArgs: () => args });
  }

  dataLoaded(): void {
    this.run(named(this.dataLoad), null, {});
  }

  changed(column: string, source: object): void {
    const declared = this.declared('onchange', (event) => event.attribute === column);
    this.run([...declared, ...named(this.change.get(column))], source, {});
  }

  tabChanged(tab: string, source: object): void {
    const declared = this.declared('tabstatechange', (event) => event.tab === tab);
    this.run([...declared, ...named(this.tabState.get(tab))], source, {});
  }

  private declared(name: EventName, filter: (event: FormEvent) => boolean = () => true): [string, Handler][] {
    return this.events
      .filter((event) => event.name === name && filter(event))
      .flatMap((event) => event.handlers)
      .filter((handler) => handler.enabled)
      .map((handler) => [handler.functionName, (context) => this.find(handler.functionName)(handler.passContext ? context : strict('context', {}))]);
  }

  private run(handlers: [string, Handler][], source: object | null, extra: object): void {
    const context = strict('executionContext', { getFormContext: this.formContext, getEventSource: () => source ?? this.formContext(), getDepth: () => 1, ...extra });
    for (const [name, handler] of handlers) this.call(name, handler, context);
  }

  private call(name: string, handler: Handler, context: object): void {
    try {
      const result = handler(context);
      if (result instanceof Promise) result.catch((error: unknown) => { this.report(error, name); });
    } catch (error) {
      this.report(error, name);
    }
  }
}

const named = (handlers: Handlers | undefined): [string, Handler][] => (handlers?.all ?? []).map((handler) => [handler.name || 'anonymous', handler]);

/** Handlers for a key, made on first use. */
export function handlersFor(map: Map<string, Handlers>, key: string): Handlers {
  const existing = map.get(key) ?? new Handlers();
  map.set(key, existing);
  return existing;
}
