import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';

/** `of` names what is paged, where several stand on a page. */
export function Pager({ page, more, onPage, of }: { page: number; more: boolean; onPage: (page: number) => void; of?: string }) {
  const text = useText();
  if (page === 1 && !more) return null;
  return (
    <nav class="pager" aria-label={(of ? `${of}: ` : '') + text('page', { page: String(page) })}>
      <button
        type="button"
        class="button-icon"
        aria-label={text('previous')}
        disabled={page === 1}
        onClick={() => {
          onPage(page - 1);
        }}
      >
        <Icon name="back" />
      </button>
      <span aria-live="polite">{text('page', { page: String(page) })}</span>
      <button
        type="button"
        class="button-icon"
        aria-label={text('next')}
        disabled={!more}
        onClick={() => {
          onPage(page + 1);
        }}
      >
        <Icon name="forward" />
      </button>
    </nav>
  );
}
