import type { Control } from '../app/contract';
import type { FormSession } from './FormSession';

/** Address of a page on the form. With PassParameters it learns record, table and languages, as on the platform. */
export function webResourceUrl(session: FormSession, control: Control): string {
  const { app, table, state } = session;
  const query = new URLSearchParams();
  if (control.parameters.PassParameters === 'true') {
    query.set('id', state.id ? `{${state.id.toUpperCase()}}` : '');
    query.set('typename', table.logicalName);
    query.set('orgname', app.organization.name);
    query.set('userlcid', String(app.language));
    query.set('orglcid', '1033');
  }
  if (control.parameters.Data) query.set('data', control.parameters.Data);
  const name = (control.parameters.Url ?? '').replace('$webresource:', '');
  return `/WebResources/${name}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
