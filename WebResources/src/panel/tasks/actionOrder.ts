import type { ActionItem, DepartmentCoverage } from '../../data/model';

/** So many actions stand there at first: more would hide what comes after them. */
export const mostAtFirst = 10;

const due = (item: ActionItem): string => item.dueOn ?? '9999';

/** By due date, undated last. */
export const byDueDate = (items: readonly ActionItem[]): ActionItem[] => [...items].sort((a, b) => due(a).localeCompare(due(b)));

/** Groups by department in the order of the choice, those without one last; each keeps the order of its items. */
export function byDepartment(items: readonly ActionItem[]): { department: number | null; items: ActionItem[] }[] {
  const departments = [...new Set(items.map((item) => item.department))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return departments.map((department) => ({ department, items: items.filter((item) => item.department === department) }));
}

/** The department for which the reader answers; null: for none, or nobody said so. */
export const departmentOf = (readerId: string, coverage: readonly DepartmentCoverage[]): number | null =>
  coverage.find(({ people }) => people.some(({ user }) => user.id === readerId))?.department ?? null;
