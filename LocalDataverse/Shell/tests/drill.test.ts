import { describe, expect, it } from 'vitest';
import type { Cell, Chart, Table } from '../src/app/contract';
import { formatRoute, listOf, parseRoute } from '../src/app/route';
import { rowsOf, rowsWithin } from '../src/chart/drill';
import { narrowFetch } from '../src/data/fetchXml';
import { app, table } from './fixtures/app';
import { drawShell } from './fixtures/shell';

const view = table().views[0]?.id ?? '';
const chart: Chart = {
  id: 'chart',
  name: 'Accounts by segment',
  type: 'StackedBar',
  fetchXml: '<fetch aggregate="true"><entity name="account"><attribute name="loy_segment" groupby="true" alias="category" /></entity></fetch>',
  category: { alias: 'category', column: 'loy_segment', label: 'Segment', dateGrouping: null },
  series: { alias: 'series', column: 'createdon', label: 'Month', dateGrouping: 'month' },
  measures: [{ alias: 'rows', column: 'accountid', label: 'Rows', dateGrouping: null }],
  colors: [],
};
const rows = [
  { category: 725100000, 'category@OData.Community.Display.V1.FormattedValue': 'Key account', series: 2, series_year: 2026, rows: 3 },
  { category: null, series: 2, series_year: 2026, rows: 1 },
];
const { lastFetch, root, settle, show: open } = drawShell(() => ({ value: rows }));
const links = (selector: string) => [...root.querySelectorAll(selector)].map((link) => parseRoute((link.getAttribute('href') ?? '').replace(/^#/, '#')));

function show(hash: string, shown: Table) {
  const part: Cell = { id: 'c', label: 'Accounts', showLabel: true, visible: true, rowSpan: 1, colSpan: 1, control: { id: 'k', classId: '', kind: 'subgrid', column: null, disabled: false, parameters: { TargetEntityType: 'account', ViewId: `{${view}}`, ChartGridMode: 'Chart', VisualizationId: 'chart' } } };
  const dashboard = (id: string, name: string) => ({ id, name, tabs: [{ id: 't', name: 't', label: '', showLabel: false, visible: true, expanded: true, columns: [{ width: '100%', sections: [{ id: 's', name: 's', label: '', showLabel: false, visible: true, columns: 1, rows: [[part]] }] }] }] });
  return open(hash, { ...app(shown), dashboards: [dashboard(first, 'Desk'), dashboard(second, 'Portfolio')] });
}
const first = '0a0a0a0a-0000-0000-0000-00000000000a';
const second = '0a0a0a0a-0000-0000-0000-00000000000b';

describe('the rows behind a bar', () => {
  it.each([
    ['year', [2026], '2026-01-01', '2026-12-31'],
    ['quarter', [2026, 1], '2026-01-01', '2026-03-31'],
    ['quarter', [2026, 4], '2026-10-01', '2026-12-31'],
    ['month', [2026, 2], '2026-02-01', '2026-02-28'],
    ['month', [2028, 2], '2028-02-01', '2028-02-29'],
    ['month', [2026, 12], '2026-12-01', '2026-12-31'],
    ['day', [2026, 3, 1], '2026-03-01', '2026-03-01'],
  ] as const)('of a %s are those from its first to its last day', (grouping, parts, from, to) => {
    expect(rowsWithin('createdon', grouping, parts)).toEqual([
      { column: 'createdon', operator: 'on-or-after', value: from },
      { column: 'createdon', operator: 'on-or-before', value: to },
    ]);
  });

  it('of a week are not guessed', () => {
    expect(rowsWithin('createdon', 'week', [2026, 9])).toBeNull();
  });

  it('of a yes or no are asked by number', () => {
    expect(rowsOf('loy_active', true)).toEqual([{ column: 'loy_active', operator: 'eq', value: '1' }]);
  });

  it('are added to the view’s own conditions', () => {
    const narrowed = narrowFetch('<fetch><entity name="account"><filter><condition attribute="statecode" operator="eq" value="0"/></filter></entity></fetch>', [
      { column: 'loy_segment', operator: 'null', value: '' },
      { column: 'name', operator: 'eq', value: '"<&' },
    ]);
    expect(narrowed).toContain('attribute="statecode"');
    expect(narrowed).toContain('<condition attribute="loy_segment" operator="null"/>');
    expect(narrowed).toContain('value="&quot;&lt;&amp;"');
  });

  it('stand in an address that leads back to the same rows', () => {
    const route = listOf('account', view, { label: 'Meier, Müller & Co', conditions: [{ column: 'name', operator: 'eq', value: 'Meier, Müller & Co' }] });
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['where=name,like,x', 'where=na me,eq,x', 'where=name,eq,x&where=name,or,y'])('that an address does not tell well are not guessed: %s', (query) => {
    expect(parseRoute(`#/list/account?${query}`)).toEqual(listOf('account'));
  });
});

describe('a chart', () => {
  const charted = () => table({ charts: [chart] });

  it('leads from each category to its rows, and from each number to the rows of both', async () => {
    await show(`#/dashboard/${first}`, charted());
    expect([...root.querySelectorAll('a.chart-category')].map((link) => link.textContent)).toEqual(['Key account3', '(none)1']);
    expect(links('a.chart-category')).toEqual([
      listOf('account', view, { label: 'Key account', conditions: rowsOf('loy_segment', 725100000) }),
      listOf('account', view, { label: '(none)', conditions: [{ column: 'loy_segment', operator: 'null', value: '' }] }),
    ]);
    expect(links('.chart td a')[0]).toEqual(listOf('account', view, { label: 'Key account · Feb 2026', conditions: [...rowsOf('loy_segment', 725100000), ...(rowsWithin('createdon', 'month', [2026, 2]) ?? [])] }));
  });

  it('opens a list of just those rows, with the way to the whole view', async () => {
    await show(formatRoute(listOf('account', view, { label: 'Key account', conditions: rowsOf('loy_segment', 725100000) })), charted());
    expect(lastFetch()).toContain('<condition attribute="loy_segment" operator="eq" value="725100000"/>');
    expect(root.querySelector('.list-part')?.textContent).toBe('Only: Key account.Show the whole view');
    expect(root.querySelector('.list-part a')?.getAttribute('href')).toBe(formatRoute(listOf('account', view)));
  });
});

describe('a dashboard', () => {
  it('switches to another one', async () => {
    await show(`#/dashboard/${first}`, table());
    const choice = root.querySelector<HTMLSelectElement>('main .page-head select');
    expect([...(choice?.options ?? [])].map(({ text }) => text)).toEqual(['Desk', 'Portfolio']);
    if (choice) choice.value = second;
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(window.location.hash).toBe(`#/dashboard/${second}`);
  });
});
