import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import type { Area, SubArea } from './contract';
import { formatRoute, routeOf, type Route } from './route';
import { useShell } from './ShellContext';

/** The imported site map: areas, groups, and what each entry opens. */
export function Navigation({ areas, route }: { areas: Area[]; route: Route }) {
  const text = useText();
  const current = shownBy(route);
  return (
    <nav class="navigation" aria-label={text('navigation')}>
      {areas.map((area) => (
        <div key={area.id} class="area">
          {areas.length > 1 && <h2>{area.title}</h2>}
          {area.groups.map((group) => (
            <div key={group.id}>
              {group.title && <h3>{group.title}</h3>}
              <ul>
                {group.subAreas.map((entry) => (
                  <Entry key={entry.id} entry={entry} current={current} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </nav>
  );
}

/** What an entry must show to be the current one. */
function shownBy(route: Route): string | null {
  if (route.kind === 'home') return null;
  if (route.kind === 'page') return route.webResource;
  return route.kind === 'dashboard' ? route.id : route.table;
}

/** Tables and dashboards are drawn by the shell, pages of the solution inside it. Other addresses would leave the machine and are left out. */
function Entry({ entry, current }: { entry: SubArea; current: string | null }) {
  const { app } = useShell();
  const shown = entry.table ?? entry.dashboard ?? entry.webResource;
  const route = routeOf(entry);
  if (!route) return null;
  const icon = entry.icon ?? app.tables[entry.table ?? '']?.icon;
  return (
    <li>
      <a href={formatRoute(route)} aria-current={shown !== null && shown === current ? 'page' : undefined}>
        {icon ? <img class="icon" src={`/WebResources/${icon}`} alt="" width={20} height={20} /> : <Icon name={entry.table ? 'table' : 'record'} />}
        <span>{entry.title}</span>
      </a>
    </li>
  );
}
