import type { Column } from '../app/contract';
import { sameValue, type Value } from '../data/values';

export type SubmitMode = 'always' | 'never' | 'dirty';
export type RequiredLevel = 'none' | 'recommended' | 'required';

/** One column of the open record: its value, what was stored, and how it is sent. */
export class AttributeState {
  value: Value = null;
  initial: Value = null;
  submitMode: SubmitMode = 'dirty';
  required: RequiredLevel;

  constructor(readonly column: Column) {
    this.required = column.required === 'none' ? 'none' : column.required === 'recommended' ? 'recommended' : 'required';
  }

  get dirty(): boolean {
    return !sameValue(this.value, this.initial);
  }

  /** True when the next save sends this column: what was changed, and all that a new record holds. */
  sends(isNew: boolean): boolean {
    if (!this.writable(isNew)) return false;
    return this.submitMode === 'always' || (isNew ? !this.empty : this.dirty);
  }

  /** True when leaving would lose something: a column that is never sent does not count. */
  unsaved(isNew: boolean): boolean {
    return this.dirty && this.writable(isNew);
  }

  /** Empty in the sense of a required field. */
  get empty(): boolean {
    return this.value === null || this.value === '' || (Array.isArray(this.value) && this.value.length === 0);
  }

  /** Takes a stored value or a default: nothing is dirty afterwards. */
  store(value: Value): void {
    this.value = value;
    this.initial = value;
    this.submitMode = 'dirty';
  }

  private writable(isNew: boolean): boolean {
    return this.submitMode !== 'never' && (isNew ? this.column.canCreate : this.column.canUpdate);
  }
}
