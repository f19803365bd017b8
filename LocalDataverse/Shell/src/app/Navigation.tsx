import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import type { Area, SubArea } from './contract';
import { formatRoute, listOf, type Route } from './route';

/** The imported site map: areas, groups, and what each entry opens. */
export function Navigation({ areas, route }: { areas: Area[]; route: Route }) {
  const text = useText();
  const current = route.kind === 'home' ? null : route.kind === 'page' ? route.webResource : route.table;
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

/** Tables are drawn by the shell, pages of the solution inside it. Other addresses would leave the machine and are left out. */
function Entry({ entry, current }: { entry: SubArea; current: string | null }) {
  const shown = entry.table ?? entry.webResource;
  const href = entry.table ? formatRoute(listOf(entry.table)) : entry.webResource ? formatRoute({ kind: 'page', webResource: entry.webResource }) : null;
  if (!href) return null;
  return (
    <li>
      <a href={href} aria-current={shown !== null && shown === current ? 'page' : undefined}>
        <Icon name={entry.table ? 'table' : 'record'} />
        <span>{entry.title}</span>
      </a>
    </li>
  );
}
