import { useEffect, useState } from 'preact/hooks';
import type { Table, View } from '../app/contract';
import { searchColumns, shapeFetch, type ListQuery } from '../data/fetchXml';
import { retrievePage, type Page } from '../data/webApi';
import { useAsync, type Async } from '../ui/useAsync';
import { pointed } from './columns';
import type { Order } from './Grid';

export interface Rows extends Async<Page> {
  page: number;
  setPage: (page: number) => void;
  order: Order | null;
  setOrder: (order: Order) => void;
}

/** One page of a view's rows, as the reader sorted, searched and paged it. */
export function useRows(table: Table, view: View, pageSize: number, search: string, parent: ListQuery['parent'], stamp: unknown = null): Rows {
  const [page, setPage] = useState(1);
  const [order, setOrder] = useState<Order | null>(null);
  useEffect(() => {
    setPage(1);
    setOrder(null);
  }, [view.id]);
  useEffect(() => {
    setPage(1);
  }, [search]);
  const quickFind = table.views.find((candidate) => candidate.isQuickFind);
  const columns = quickFind ? searchColumns(quickFind.fetchXml) : table.primaryName ? [table.primaryName] : [];
  const rows = useAsync(async () => {
    const query: ListQuery = { page, pageSize, order, search: search.trim() && columns.length > 0 ? { text: search, columns } : null, parent };
    const answer = await retrievePage(table.setName, shapeFetch(view.fetchXml, query));
    return { ...answer, rows: answer.rows.map(pointed) };
  }, [table.logicalName, view.id, page, order, search, parent?.id, stamp]);
  const reorder = (next: Order) => {
    setPage(1);
    setOrder(next);
  };
  return { ...rows, page, setPage, order, setOrder: reorder };
}
