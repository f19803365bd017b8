import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import type { FormState } from './FormState';

/** Messages about the whole form, from scripts and from the shell itself. */
export function Notices({ state }: { state: FormState }) {
  const text = useText();
  return (
    <div class="notices" role="alert">
      {state.notices.map(({ key, level, message }) => (
        <p key={key} class={`notice notice-${level.toLowerCase()}`}>
          <Icon name="warning" />
          <span>{message}</span>
          <button type="button" class="button-icon" aria-label={text('dismiss')} onClick={() => { state.clearNotice(key); }}>
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
