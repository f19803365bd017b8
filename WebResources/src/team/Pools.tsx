import { useId } from 'preact/hooks';
import { useTexts } from './texts';

/** Whose alerts are shown. */
export function Pools({ pools, chosen, onChange }: { pools: readonly { id: string; name: string }[]; chosen: string | null; onChange: (id: string | null) => void }) {
  const texts = useTexts();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{texts.text('Team_Pool')}</label>
      <select
        id={id}
        class="input"
        value={chosen ?? ''}
        onChange={(event) => {
          onChange(event.currentTarget.value || null);
        }}
      >
        <option value="">{texts.text('Team_Everybody')}</option>
        {pools.map((pool) => (
          <option key={pool.id} value={pool.id}>
            {pool.name}
          </option>
        ))}
      </select>
    </div>
  );
}
