import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Loading from '../src/panel/loadDialogs';
import { OnDemand } from '../src/panel/OnDemand';
import { panelTexts, TextsProvider } from '../src/panel/texts';

const network = vi.hoisted(() => ({ down: false }));
vi.mock('../src/panel/loadDialogs', async (actual) => {
  const real = await actual<typeof Loading>();
  return { ...real, loadDialogs: () => (network.down ? Promise.reject(new TypeError('Failed to fetch')) : real.loadDialogs()) };
});

let root: HTMLElement;
const closed = vi.fn();
const settle = () => act(async () => { for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0)); });
const open = async () => {
  render(
    <TextsProvider value={panelTexts(1033)}>
      <OnDemand title="Deliver" onClose={closed}>
        {({ DialogTexts }) => <DialogTexts>loaded</DialogTexts>}
      </OnDemand>
    </TextsProvider>,
    root,
  );
  await settle();
};
const press = async (name: string) => {
  [...root.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name)?.click();
  await settle();
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  closed.mockReset();
});

afterEach(() => {
  render(null, root);
  root.remove();
  network.down = false;
});

describe('a dialog that is loaded when it is wanted', () => {
  it('a broken connection is told, can be left, and the next try opens it', async () => {
    network.down = true;
    await open();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('LOY-PANEL-PART');
    await press('Close');
    expect(closed).toHaveBeenCalledOnce();
    network.down = false;
    await press('Try again');
    await vi.waitFor(() => {
      expect(root.textContent).toBe('loaded');
    });
  });

  it('once loaded it opens in the same turn', () => {
    render(<TextsProvider value={panelTexts(1033)}><OnDemand title="Deliver" onClose={closed}>{() => 'at once'}</OnDemand></TextsProvider>, root);
    expect(root.textContent).toBe('at once');
  });
});
