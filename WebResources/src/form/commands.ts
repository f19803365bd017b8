import { readGuid } from '../data/query';
import { AccountTable, EmailTable, TaskTable } from '../generated/tables';
import { texts } from '../i18n/form.gen';
import { languageOf } from '../i18n/language';
import { publish } from './namespace';
import { showPane } from './pane';

const page = 'loy_/promise/new.html';
const longestName = 200;

/** Enable rule: a record that is not saved yet has no account to promise to or to show, and no place to come back to. */
export function isSaved(form: Xrm.FormContext): boolean {
  return readGuid(form.data.entity.getId()) !== null;
}

/** Command on the account, the task and the e-mail: opens the page that makes a promise to the account of the record. The page links the promise to the task. */
export async function makePromise(form: Xrm.FormContext): Promise<void> {
  const lcid = Xrm.Utility.getGlobalContext().userSettings.languageId;
  const words = texts[languageOf(lcid)];
  const table = form.data.entity.getEntityName();
  const id = accountOf(form, table);
  if (!id) {
    await Xrm.Navigation.openAlertDialog({ title: words.Form_NoAccountTitle, text: table === TaskTable.logicalName ? words.Form_NoAccountTask : words.Form_NoAccountEmail });
    return;
  }
  const name = suggestedName(form, table);
  const taskId = table === TaskTable.logicalName ? readGuid(form.data.entity.getId()) : null;
  await Xrm.Navigation.navigateTo(
    { pageType: 'webresource', webresourceName: page, data: JSON.stringify({ v: 1, id, lcid, name, ...(taskId ? { taskId } : {}) }) },
    { target: 2, position: 1, title: words.Form_NewPromise, width: { value: 720, unit: 'px' }, height: { value: 85, unit: '%' } },
  );
  // The form shows the link at once, unless that would lose what the reader has entered.
  if (taskId && !form.data.getIsDirty()) await form.data.refresh(false);
}

/** Command on the account: its panel in the side pane. */
export async function showPanel(form: Xrm.FormContext): Promise<void> {
  await showPane(form.data.entity.getId());
}

/** Command on a list of accounts: the panel of the selected one. */
export async function showPanelOfRow(accountId: string): Promise<void> {
  await showPane(accountId);
}

/** The account itself, the account that an activity regards, or the one that a task names apart from what it regards. */
function accountOf(form: Xrm.FormContext, table: string): string | null {
  if (table === AccountTable.logicalName) return readGuid(form.data.entity.getId());
  return lookedUp(form, EmailTable.fields.regardingObjectId) ?? lookedUp(form, TaskTable.fields.accountId);
}

/** The subject, in the customer's words or near them. A recovery or a step of a play is backstage: its subject must not get into a text for the customer. */
function suggestedName(form: Xrm.FormContext, table: string): string {
  const isBackstage = isSet(form, TaskTable.fields.promiseId) || isSet(form, TaskTable.fields.playId);
  return table === AccountTable.logicalName || isBackstage ? '' : form.data.entity.getPrimaryAttributeValue().slice(0, longestName);
}

const isSet = (form: Xrm.FormContext, column: string): boolean => Boolean(form.getAttribute(column)?.getValue());

function lookedUp(form: Xrm.FormContext, column: string): string | null {
  const [value] = form.getAttribute<Xrm.Attributes.LookupAttribute>(column)?.getValue() ?? [];
  return value?.entityType === AccountTable.logicalName ? readGuid(value.id) : null;
}

publish('Commands', { isSaved, makePromise, showPanel, showPanelOfRow });
