import { pageUrl, type PageInput } from './pageUrl';
import type { PaneStore, SidePane } from './PaneStore';
import { strict } from './strict';

interface PaneOptions {
  paneId?: string;
  title?: string;
  width?: number;
  canClose?: boolean;
  imageSrc?: string;
  alwaysRender?: boolean;
  isSelected?: boolean;
}

const narrowest = 300;
const usual = 340;

/** Xrm.App.sidePanes, as far as scripts of solutions use it. */
export function sidePanes(store: PaneStore): object {
  let made = 0;
  const found = (pane: SidePane | undefined) => (pane ? paneApi(store, pane) : undefined);
  return strict('Xrm.App.sidePanes', {
    createPane: ({ paneId, title = '', width = usual, canClose = false, imageSrc = '', alwaysRender = false, isSelected = true }: PaneOptions = {}) => {
      made += 1;
      const pane: SidePane = { paneId: paneId ?? `pane-${String(made)}`, title, width: Math.max(width, narrowest), canClose, imageSrc, alwaysRender, url: '' };
      store.add(pane);
      if (isSelected) store.select(pane.paneId);
      return Promise.resolve(paneApi(store, pane));
    },
    getPane: (paneId: string) => found(store.find(paneId)),
    getAllPanes: () => store.panes.map((pane) => paneApi(store, pane)),
    getSelectedPane: () => found(store.find(store.selected ?? '')),
  });
}

function paneApi(store: PaneStore, { paneId, title, width, canClose, imageSrc, alwaysRender }: SidePane): object {
  return strict('pane', {
    paneId,
    title,
    width,
    canClose,
    imageSrc,
    alwaysRender,
    select: () => { store.select(paneId); },
    close: () => { store.close(paneId); },
    navigate: (page: PageInput) => {
      if (page.pageType !== 'webresource') throw new Error(`LocalDataverse does not provide panes of page type ${page.pageType}.`);
      store.navigate(paneId, pageUrl(page));
      return Promise.resolve();
    },
  });
}
