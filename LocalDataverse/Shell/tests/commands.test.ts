import { beforeEach, describe, expect, it, vi } from 'vitest';
import { app, row, table } from './fixtures/app';
import { answer, command, drawShell, rowsOrRow } from './fixtures/shell';

const { fetch, press, root, settle, show } = drawShell(rowsOrRow);
const text = () => root.textContent;

describe('commands of a list', () => {
  const other = '0a0a0a0a-0000-0000-0000-000000000002';
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('.grid-select input')];
  const button = () => [...root.querySelectorAll<HTMLButtonElement>('.commands button')].find((b) => b.textContent === 'Promise');
  const tick = async (index: number) => {
    boxes()[index]?.click();
    await settle();
  };

  beforeEach(async () => {
    fetch.mockImplementation(() => answer({ value: [row, { ...row, accountid: other, name: '' }] }));
    vi.spyOn(document.head, 'append').mockImplementation((script) => {
      (script as HTMLScriptElement).onload?.(new Event('load'));
    });
    await show('#/list/account', app(table({ commands: [command({ place: 'list', selections: [{ minimum: 1, maximum: 1 }] }), command({ id: 'f', label: 'Of forms' })] })));
  });

  it('are enabled by the number of selected rows, both bounds inclusive', async () => {
    expect(boxes().map((box) => box.getAttribute('aria-label'))).toEqual(['Select all rows', 'Select Rochat', 'Select (no name)']);
    expect(text()).not.toContain('Of forms');
    expect(button()?.disabled).toBe(true);
    await tick(2);
    expect(button()?.disabled).toBe(false);
    await tick(1);
    expect([button()?.disabled, boxes()[0]?.checked]).toEqual([true, true]);
    await tick(0);
    expect([button()?.disabled, boxes().some((box) => box.checked)]).toEqual([true, false]);
  });

  it('run with the id of the selected row, and say what failed', async () => {
    const run = vi.fn();
    vi.stubGlobal('Lib', { run });
    await tick(2);
    await press('Promise');
    expect(run).toHaveBeenCalledWith(`{${other.toUpperCase()}}`);
    run.mockRejectedValue(new Error('boom'));
    await press('Promise');
    expect(root.querySelector('dialog')?.textContent).toContain('The form script Lib.run failed: boom');
  });
});
