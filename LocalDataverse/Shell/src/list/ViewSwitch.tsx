import type { View } from '../app/contract';
import { useText } from '../i18n/texts';

/** The choice of another view. `of` names what it is for, where several stand on a page. */
export function ViewSwitch({ of, view, views, onView }: { of?: string; view: View; views: View[]; onView: (id: string) => void }) {
  const text = useText();
  return (
    <label class="view-switch">
      <span class="reader-only">{of ? `${text('view')}: ${of}` : text('view')}</span>
      <select value={view.id} onChange={(event) => { onView(event.currentTarget.value); }}>
        {views.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
