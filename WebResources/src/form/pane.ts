import { readGuid } from '../data/query';
import { texts } from '../i18n/form.gen';
import { languageOf } from '../i18n/language';

const panel = 'loy_/coordination/panel.html';
const paneId = 'loy_coordination';
/** Pixels; as wide as the platform's own panes. */
const width = 340;

/**
 * The panel of an account in the app's side pane. There is one pane: it stays open while the reader goes from record to record,
 * and shows another account when the command is used there. It keeps its page while it is collapsed.
 */
export async function showPane(accountId: string): Promise<void> {
  const id = readGuid(accountId);
  if (!id) return;
  const lcid = Xrm.Utility.getGlobalContext().userSettings.languageId;
  const title = texts[languageOf(lcid)].Form_PaneTitle;
  const { sidePanes } = Xrm.App;
  const pane = sidePanes.getPane(paneId) ?? (await sidePanes.createPane({ paneId, title, imageSrc: 'WebResources/loy_/icons/pane.svg', width, canClose: true, alwaysRender: true }));
  pane.select();
  await pane.navigate({ pageType: 'webresource', webresourceName: panel, data: JSON.stringify({ v: 1, id, lcid }) });
}
