import { Problem } from '../data/problem';
import { useText } from '../i18n/texts';
import { Icon } from './Icon';

/** A request that failed: why, its code, and the way to try again. */
export function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const text = useText();
  return (
    <div class="failed" role="alert">
      <Icon name="warning" />
      <div>
        <p class="failed-title">{text('loadFailed')}</p>
        <p>
          {error.message} {error instanceof Problem && `(${error.code})`}
        </p>
        <button type="button" class="button" onClick={retry}>
          <Icon name="refresh" />
          {text('retry')}
        </button>
      </div>
    </div>
  );
}
