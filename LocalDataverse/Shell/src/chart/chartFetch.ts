import type { Chart, DateGrouping } from '../app/contract';

/** A date part groups across years, so its coarser parts go along: what a chart calls March is March of one year. */
const partsOf: Readonly<Record<DateGrouping, readonly DateGrouping[]>> = {
  day: ['year', 'month', 'day'],
  week: ['year', 'week'],
  month: ['year', 'month'],
  quarter: ['year', 'quarter'],
  year: ['year'],
};

/** The parts of a date value and the aliases that they have in the query of {@link chartFetch}, coarsest first. */
export const datePartsOf = (alias: string, grouping: DateGrouping): { part: DateGrouping; alias: string }[] =>
  partsOf[grouping].map((part) => ({ part, alias: part === grouping ? alias : `${alias}_${part}` }));

/** The chart's aggregate query over the rows of a view: with the view's filters and joins, without its columns and order. */
export function chartFetch(chart: Chart, viewFetchXml: string): string {
  const document = new DOMParser().parseFromString(chart.fetchXml, 'text/xml');
  const entity = document.getElementsByTagName('entity')[0];
  const view = new DOMParser().parseFromString(viewFetchXml, 'text/xml').getElementsByTagName('entity')[0];
  if (!entity || !view) throw new Error('This chart or this view has no entity in its query.');
  for (const value of [chart.category, chart.series]) if (value?.dateGrouping) addParts(entity, value.alias, value.dateGrouping);
  for (const part of [...view.children].filter(({ nodeName }) => nodeName === 'filter' || nodeName === 'link-entity')) {
    const copy = document.importNode(part, true);
    for (const drawn of [...copy.getElementsByTagName('attribute'), ...copy.getElementsByTagName('order')]) drawn.remove();
    entity.appendChild(copy);
  }
  return new XMLSerializer().serializeToString(document);
}

function addParts(entity: Element, alias: string, grouping: DateGrouping): void {
  const attribute = [...entity.getElementsByTagName('attribute')].find((candidate) => candidate.getAttribute('alias') === alias);
  for (const { part, alias: partAlias } of datePartsOf(alias, grouping)) {
    if (!attribute || part === grouping) continue;
    const copy = attribute.cloneNode(true) as Element;
    copy.setAttribute('alias', partAlias);
    copy.setAttribute('dategrouping', part);
    entity.insertBefore(copy, attribute);
  }
}
