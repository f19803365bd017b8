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

  /** True when the next save sends this column. A column never sent does not make the form dirty either. */
  sends(isNew: boolean): boolean {
    const writable = isNew ? this.column.canCreate : this.column.canUpdate;
    if (!writable || this.submitMode === 'never') return false;
    return this.submitMode === 'always' || this.dirty;
  }

  /** Empty in the sense of a required field. */
  get empty(): boolean {
    return this.value === null || this.value === '' || (Array.isArray(this.value) && this.value.length === 0);
  }

  /** Takes a stored value: nothing is dirty afterwards. */
  store(value: Value): void {
    this.value = value;
    this.initial = value;
    this.submitMode = 'dirty';
  }
}
