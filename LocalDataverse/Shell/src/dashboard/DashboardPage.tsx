import type { Cell } from '../app/contract';
import { useShell } from '../app/ShellContext';
import { sectionsOf } from '../form/FormState';
import { useText } from '../i18n/texts';
import { DashboardPart } from './DashboardPart';

/** A dashboard: its lists and charts in the columns of their sections. */
export function DashboardPage({ id }: { id: string }) {
  const { app, go } = useShell();
  const text = useText();
  const dashboard = app.dashboards.find((candidate) => candidate.id === id);
  if (!dashboard) return <p class="message">{text('notDrawn')}</p>;
  return (
    <div class="page">
      <header class="page-head">
        <h1>{dashboard.name}</h1>
        {app.dashboards.length > 1 && (
          <label class="view-switch">
            <span class="reader-only">{text('dashboard')}</span>
            <select value={id} onChange={(event) => { go({ kind: 'dashboard', id: event.currentTarget.value }); }}>
              {app.dashboards.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      {dashboard.tabs.flatMap(sectionsOf).map((section) => (
        <div key={section.id} class="dashboard" style={{ '--loy-columns': String(section.columns) }}>
          {section.rows.flat().map((cell) => (
            <Part key={cell.id} cell={cell} columns={section.columns} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Part({ cell, columns }: { cell: Cell; columns: number }) {
  if (!cell.control) return null;
  return (
    <section class="card dashboard-part" style={{ gridColumn: `span ${String(Math.min(cell.colSpan, columns))}` }} aria-labelledby={`part-${cell.id}`}>
      <DashboardPart id={`part-${cell.id}`} label={cell.label} control={cell.control} />
    </section>
  );
}
