import type { SidePane } from '../client/xrm';
import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';

/** Side panes that scripts have opened. */
export function Panes({ panes, onClose }: { panes: SidePane[]; onClose: (paneId: string) => void }) {
  const text = useText();
  return (
    <>
      {panes.map(({ paneId, title, width, canClose, url }) => (
        <aside key={paneId} class="pane" aria-label={title} style={{ width: `${String(width)}px` }}>
          <header class="pane-head">
            <h2>{title}</h2>
            {canClose && (
              <button type="button" class="button-icon" aria-label={`${text('close')}: ${title}`} onClick={() => { onClose(paneId); }}>
                <Icon name="close" />
              </button>
            )}
          </header>
          {url && <iframe class="pane-frame" title={title} src={url} />}
        </aside>
      ))}
    </>
  );
}
