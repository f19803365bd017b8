import { describe, expect, it } from 'vitest';
import { readValue, sameValue, writeValue } from '../src/data/values';
import { FormState } from '../src/form/FormState';
import { column, form, ids, row, table } from './fixtures/app';

const loaded = () => {
  const state = new FormState(table(), form(), ids.account);
  state.load(row);
  return state;
};
const set = (state: FormState, name: string, value: unknown) => {
  const attribute = state.attributes.get(name);
  if (!attribute) throw new Error(`no ${name}`);
  attribute.value = value as typeof attribute.value;
};
const setNameOf = (name: string) => `${name}s`;

describe('FormState', () => {
  it('a loaded row is clean and sends nothing', () => {
    const state = loaded();
    expect(state.dirty).toBe(false);
    expect(state.body(setNameOf)).toEqual({});
    expect(state.etag).toBe('W/"7"');
  });

  it('sends only what was changed, lookups as bindings', () => {
    const state = loaded();
    set(state, 'employees', 13);
    set(state, 'ownerid', [{ id: ids.account, name: 'Team', entityType: 'team' }]);
    set(state, 'parentid', null);
    expect(state.body(setNameOf)).toEqual({ employees: 13, 'ownerid@odata.bind': `/teams(${ids.account})` });
  });

  it('emptying a lookup sends null', () => {
    const state = loaded();
    set(state, 'ownerid', null);
    expect(state.body(setNameOf)).toEqual({ 'ownerid@odata.bind': null });
  });

  it('a column that is never sent does not make the form dirty', () => {
    const state = loaded();
    set(state, 'employees', 99);
    const attribute = state.attributes.get('employees');
    if (attribute) attribute.submitMode = 'never';
    expect(state.dirty).toBe(false);
    expect(state.body(setNameOf)).toEqual({});
  });

  it('a column that nobody may write is never sent', () => {
    const state = loaded();
    set(state, 'score', 50);
    expect(state.body(setNameOf)).toEqual({});
  });

  it('a new record starts with defaults, its creator and what the opener gave, and leaves empty columns out', () => {
    const state = new FormState(table(), form(), null);
    state.start({ parentid: { id: ids.account, name: 'Parent', entityType: 'account' } }, { id: ids.user, name: 'Marie Dubois', entityType: 'systemuser' });
    expect(state.dirty).toBe(false);
    set(state, 'name', 'New');
    expect(state.body(setNameOf)).toEqual({ name: 'New', locked: false, 'ParentId@odata.bind': `/accounts(${ids.account})`, 'ownerid@odata.bind': `/systemusers(${ids.user})` });
  });

  it('names the required columns that are empty, but only those that the reader can fill', () => {
    const state = new FormState(table(), form(), null);
    expect(state.missing().map((attribute) => attribute.column.logicalName)).toEqual(['name']);
    const control = state.controls.get('name');
    if (control) control.disabled = true;
    expect(state.missing()).toEqual([]);
  });
});

describe('values', () => {
  it('a date-only value keeps its day in every zone', () => {
    const renewal = column('renewalon', 'dateTime', { dateBehavior: 'dateOnly' });
    const value = readValue({ renewalon: '2027-02-01' }, renewal);
    expect(value).toEqual(new Date(2027, 1, 1));
    expect(writeValue(renewal, value, setNameOf)).toEqual(['renewalon', '2027-02-01']);
  });

  it('an instant goes out in UTC, a zone-less value as it reads', () => {
    const at = new Date('2026-11-24T08:30:00Z');
    expect(writeValue(column('x', 'dateTime'), at, setNameOf)[1]).toBe('2026-11-24T08:30:00.000Z');
    const zoneless = column('x', 'dateTime', { dateBehavior: 'timeZoneIndependent' });
    expect(writeValue(zoneless, readValue({ x: '2026-11-24T08:30:00Z' }, zoneless), setNameOf)[1]).toBe('2026-11-24T08:30:00Z');
  });

  it.each([
    [new Date(5), new Date(5), true],
    [new Date(5), new Date(6), false],
    [[{ id: 'a', name: 'x', entityType: 't' }], [{ id: 'a', name: 'y', entityType: 't' }], true],
    [[{ id: 'a', name: 'x', entityType: 't' }], [{ id: 'a', name: 'x', entityType: 'u' }], false],
    [null, '', false],
  ])('%o and %o are the same: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
  });
});
