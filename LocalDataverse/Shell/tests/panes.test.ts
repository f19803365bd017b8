import { beforeEach, describe, expect, it } from 'vitest';
import { drawShell, rowsOrRow } from './fixtures/shell';

const { press, root, settle, show } = drawShell(rowsOrRow);

describe('side panes', () => {
  interface Pane {
    paneId: string;
    select(): void;
    navigate(page: object): Promise<void>;
  }
  const panes = () => (globalThis as unknown as { Xrm: { App: { sidePanes: { createPane(options: object): Promise<Pane>; getPane(id: string): Pane | undefined; getAllPanes(): Pane[]; getSelectedPane(): Pane | undefined } } } }).Xrm.App.sidePanes;
  const pane = () => root.querySelector<HTMLElement>('aside.pane');
  const page = { pageType: 'webresource', webresourceName: 'loy_/coordination/panel.html', data: '{"v":1}' };

  beforeEach(async () => {
    await show('#/list/account');
    root.querySelector<HTMLElement>('.commands button')?.focus();
    await (await panes().createPane({ paneId: 'p', title: 'Coordination', canClose: true, alwaysRender: true })).navigate(page);
    await settle();
  });

  it('stand beside the content with their page, and take the focus', () => {
    expect([pane()?.getAttribute('aria-label'), pane()?.style.width]).toEqual(['Coordination', '340px']);
    expect(pane()?.querySelector('iframe')?.getAttribute('src')).toBe('/WebResources/loy_/coordination/panel.html?data=%7B%22v%22%3A1%7D');
    expect(document.activeElement?.textContent).toBe('Coordination');
  });

  it('are found by their id and go to another page; another pane collapses them', async () => {
    await panes().getPane('p')?.navigate({ ...page, data: '{"v":2}' });
    await settle();
    expect(root.querySelectorAll('aside iframe')).toHaveLength(1);
    expect(pane()?.querySelector('iframe')?.getAttribute('src')).toContain('%7B%22v%22%3A2%7D');
    const second = await panes().createPane({ title: 'Other' });
    await settle();
    expect([pane()?.hidden, panes().getSelectedPane()?.paneId]).toEqual([true, second.paneId]);
    expect(panes().getAllPanes()).toHaveLength(2);
    panes().getPane('p')?.select();
    await settle();
    expect([...root.querySelectorAll('aside')].map((open) => open.getAttribute('aria-label'))).toEqual(['Coordination']);
  });

  it('collapse and open from their bar, and give the focus back when they close', async () => {
    await press('Coordination');
    expect([pane()?.hidden, pane()?.querySelector('iframe') !== null]).toEqual([true, true]);
    await press('Coordination');
    expect(pane()?.hidden).toBe(false);
    await press('Close: Coordination');
    expect([pane(), panes().getPane('p')]).toEqual([null, undefined]);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('throw by name what they do not provide', async () => {
    const made = await panes().createPane({});
    expect(() => made.navigate({ pageType: 'entityrecord' })).toThrow('LocalDataverse does not provide panes of page type entityrecord.');
    expect(() => (made as unknown as { badge: number }).badge).toThrow('LocalDataverse does not provide pane.badge.');
  });
});
