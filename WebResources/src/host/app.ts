import type { OpenRecord } from './contract';

/**
 * How a page that no form script talks to opens a record: by the client API that the app lends to the frames it draws.
 * Undefined where there is no app around the page.
 */
export function recordOpener(page: Window): OpenRecord | undefined {
  const { Xrm: client } = page.parent as { Xrm?: Pick<Xrm.XrmStatic, 'Navigation'> };
  if (!client) return undefined;
  return (table, id) => void client.Navigation.openForm({ entityName: table, entityId: id });
}
