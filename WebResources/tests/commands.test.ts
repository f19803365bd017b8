import { describe, expect, it } from 'vitest';
import * as commands from '../src/form/commands';
import { accountId, FormMock, mockXrm, policyId } from './fixtures/form';

describe('the command that makes a promise', () => {
  const taskId = '0c0c0c0c-0000-0000-0000-000000000001';
  const activity = (table: string) => {
    const form = new FormMock(table, `{${taskId.toUpperCase()}}`, 'none');
    form.entity.primaryValue = 'Noise in the fan';
    form.column('regardingobjectid', [{ id: `{${accountId.toUpperCase()}}`, entityType: 'account' }]);
    return form;
  };
  const run = async (form: FormMock): Promise<unknown> => {
    const { navigateTo } = mockXrm();
    await commands.makePromise(form.context);
    return JSON.parse((navigateTo.mock.calls[0]?.[0] as { data: string }).data);
  };

  it('on a task tells the page which task to link, then shows the link', async () => {
    const form = activity('task');
    expect(await run(form)).toEqual({ v: 1, id: accountId, lcid: 1033, name: 'Noise in the fan', taskId });
    expect(form.refresh).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each(['loy_promiseid', 'loy_playid'])('on a task that serves a promise or a play (%s) suggests no name, since its subject is backstage', async (column) => {
    const form = activity('task');
    form.column(column, [{ id: accountId, entityType: 'x' }]);
    expect(await run(form)).toMatchObject({ name: '' });
  });

  it('on a task with changes keeps what was entered', async () => {
    const form = activity('task');
    form.column('description').setValue('Half a sentence');
    await run(form);
    expect(form.refresh).not.toHaveBeenCalled();
  });

  it.each([
    ['task', 1033, 'Choose an account as Regarding or as Account'],
    ['email', 1036, 'un compte'],
  ])('on a %s about nothing opens no page and says what is missing', async (table, lcid, sentence) => {
    const { navigateTo, openAlertDialog } = mockXrm(lcid);
    const form = new FormMock(table, taskId, 'none');
    form.column('regardingobjectid', [{ id: policyId, entityType: 'contact' }]);
    await commands.makePromise(form.context);
    expect(navigateTo).not.toHaveBeenCalled();
    expect(openAlertDialog.mock.calls[0]?.[0].text).toContain(sentence);
  });

  it('waits for the first save', () => {
    expect(commands.isSaved(new FormMock('account', '', 'none').context)).toBe(false);
    expect(commands.isSaved(activity('task').context)).toBe(true);
  });

  it('on an e-mail links nothing', async () => {
    const form = activity('email');
    expect(await run(form)).toEqual({ v: 1, id: accountId, lcid: 1033, name: 'Noise in the fan' });
    expect(form.refresh).not.toHaveBeenCalled();
  });
});

describe('the commands that show the panel', () => {
  const other = '0d0d0d0d-0000-0000-0000-000000000001';

  it('make one pane, and lead it to the account of the form or of the selected row', async () => {
    const { createPane, pane } = mockXrm(1036);
    await commands.showPanel(new FormMock('account', `{${accountId.toUpperCase()}}`, 'none').context);
    await commands.showPanelOfRow(`{${other.toUpperCase()}}`);
    expect(createPane).toHaveBeenCalledExactlyOnceWith({ paneId: 'loy_coordination', title: 'Coordination', imageSrc: 'WebResources/loy_/icons/pane.svg', width: 340, canClose: true, alwaysRender: true });
    const opened = pane.navigate.mock.calls.map(([page]) => page as Xrm.Navigation.PageInputHtmlWebResource);
    expect(opened.map(({ webresourceName, data = '' }) => [webresourceName, JSON.parse(data) as unknown])).toEqual([
      ['loy_/coordination/panel.html', { v: 1, id: accountId, lcid: 1036 }],
      ['loy_/coordination/panel.html', { v: 1, id: other, lcid: 1036 }],
    ]);
    expect(pane.select).toHaveBeenCalledTimes(2);
  });

  it('do nothing without a row', async () => {
    const { createPane } = mockXrm();
    await commands.showPanelOfRow('');
    expect(createPane).not.toHaveBeenCalled();
  });
});
