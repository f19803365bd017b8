import type { Cell, Column, Control, Form, Section, Tab, Table } from '../app/contract';
import { readValue, writeValue, type Lookup } from '../data/values';
import type { Row } from '../data/webApi';
import { AttributeState } from './AttributeState';

export interface ControlState {
  readonly control: Control;
  readonly cell: Cell;
  visible: boolean;
  disabled: boolean;
  label: string;
  notification: string | null;
}

/** Lookups that a new record starts with, by column. */
export type Defaults = Readonly<Record<string, Lookup>>;

export interface Notice {
  key: string;
  level: 'ERROR' | 'WARNING' | 'INFO';
  message: string;
}

interface Shown {
  visible: boolean;
  label: string;
}

/** Everything that an open form shows and scripts may change. Tells its watchers after each change. */
export class FormState {
  readonly attributes = new Map<string, AttributeState>();
  readonly controls = new Map<string, ControlState>();
  readonly tabs = new Map<string, Shown & { tab: Tab }>();
  readonly sections = new Map<string, Shown & { section: Section }>();
  readonly notices: Notice[] = [];
  activeTab: string;
  etag = '';
  private readonly watchers = new Set<() => void>();

  constructor(
    readonly table: Table,
    readonly form: Form,
    /** Null while the record is new. */
    readonly id: string | null,
  ) {
    for (const cell of cellsOf(form)) this.addCell(cell);
    for (const tab of form.tabs) {
      this.tabs.set(tab.name, { tab, visible: tab.visible, label: tab.label });
      for (const section of sectionsOf(tab)) this.sections.set(section.id, { section, visible: section.visible, label: section.label });
    }
    this.activeTab = form.tabs.find((tab) => tab.visible)?.name ?? '';
  }

  /** Before the ids of inputs: a quick-create form may stand over a main form with the same columns. */
  get scope(): string {
    return this.form.type === 'quickCreate' ? 'quick-' : '';
  }

  get isNew(): boolean {
    return this.id === null;
  }

  get dirty(): boolean {
    return [...this.attributes.values()].some((attribute) => attribute.unsaved(this.isNew));
  }

  /** Columns that the form needs from the row. */
  get columns(): Column[] {
    return [...this.attributes.values()].map((attribute) => attribute.column);
  }

  load(row: Row): void {
    this.etag = typeof row['@odata.etag'] === 'string' ? row['@odata.etag'] : '';
    for (const attribute of this.attributes.values()) attribute.store(readValue(row, attribute.column));
    this.changed();
  }

  /** Values of a new record: what the opener gave, else the columns' defaults; it belongs to who makes it. */
  start(defaults: Defaults, creator: Lookup): void {
    for (const [name, attribute] of this.attributes) {
      const { column } = attribute;
      const given = defaults[name];
      if (given) attribute.store([given]);
      else if (column.type === 'owner') attribute.store([creator]);
      else if (column.defaultValue !== null && column.defaultValue >= 0 && column.canCreate) attribute.store(column.type === 'boolean' ? column.defaultValue === 1 : column.defaultValue);
    }
    this.changed();
  }

  /** The body of the create or update that stores what was changed. */
  body(setNameOf: (table: string) => string): Row {
    const sent = [...this.attributes.values()].filter((attribute) => attribute.sends(this.isNew));
    return Object.fromEntries(sent.map((attribute) => writeValue(attribute.column, attribute.value, setNameOf)));
  }

  /** Required columns that are empty and visible, in the order of the form. */
  missing(): AttributeState[] {
    return [...this.attributes.values()].filter((attribute) => attribute.required === 'required' && attribute.empty && this.editable(attribute.column));
  }

  notify(notice: Notice): void {
    this.clearNotice(notice.key);
    this.notices.push(notice);
    this.changed();
  }

  clearNotice(key: string): boolean {
    const index = this.notices.findIndex((notice) => notice.key === key);
    if (index >= 0) this.notices.splice(index, 1);
    this.changed();
    return index >= 0;
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  changed(): void {
    for (const watcher of this.watchers) watcher();
  }

  private editable(column: Column): boolean {
    const writable = this.isNew ? column.canCreate : column.canUpdate;
    return writable && [...this.controls.values()].some((state) => state.control.column === column.logicalName && state.visible && !state.disabled);
  }

  private addCell(cell: Cell): void {
    const { control } = cell;
    if (!control) return;
    const column = control.column ? this.table.columns.find((c) => c.logicalName === control.column) : undefined;
    if (column && column.canRead && !this.attributes.has(column.logicalName)) this.attributes.set(column.logicalName, new AttributeState(column));
    const label = cell.label || (column?.displayName ?? '');
    this.controls.set(control.id, { control, cell, visible: cell.visible, disabled: control.disabled, label, notification: null });
  }
}

export const sectionsOf = (tab: Tab): Section[] => tab.columns.flatMap((column) => column.sections);
const cellsOf = (form: Form): Cell[] => [...form.header, ...form.tabs.flatMap(sectionsOf).flatMap((section) => section.rows.flat())];
