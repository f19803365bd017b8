import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { PaneStore, SidePane } from '../client/PaneStore';
import { useText } from '../i18n/texts';
import { Icon } from '../ui/Icon';

/** The side panes that scripts have made, with a bar that opens and collapses them. */
export function Panes({ store }: { store: PaneStore }) {
  const text = useText();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => store.watch(() => { redraw(undefined); }), [store]);
  if (store.panes.length === 0) return null;
  return (
    <div class="panes">
      {store.panes.map((pane) => {
        const open = pane.paneId === store.selected;
        return (open || pane.alwaysRender) && <Pane key={pane.paneId} pane={pane} open={open} onClose={() => { store.close(pane.paneId); }} />;
      })}
      <nav class="pane-bar" aria-label={text('panes')}>
        {store.panes.map(({ paneId, title, imageSrc }) => (
          <button
            key={paneId}
            type="button"
            class="button-icon"
            title={title}
            aria-label={title}
            aria-expanded={paneId === store.selected}
            onClick={() => { store.select(paneId === store.selected ? null : paneId); }}
          >
            {imageSrc ? <img class="icon" src={imageSrc} alt="" width={20} height={20} /> : <Icon name="record" />}
          </button>
        ))}
      </nav>
    </div>
  );
}

/** Takes the focus when it opens; its close button gives it back to what had it at first, as long as that is there. */
function Pane({ pane: { title, width, canClose, url }, open, onClose }: { pane: SidePane; open: boolean; onClose: () => void }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    before.current ??= document.activeElement;
    heading.current?.focus();
  }, [open]);
  const close = () => {
    onClose();
    const opener = before.current;
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
    else document.getElementById('content')?.focus();
  };
  return (
    <aside class="pane" hidden={!open} aria-label={title} style={{ width: `${String(width)}px` }}>
      <header class="pane-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {canClose && (
          <button type="button" class="button-icon" aria-label={`${text('close')}: ${title}`} onClick={close}>
            <Icon name="close" />
          </button>
        )}
      </header>
      {url && <iframe class="pane-frame" title={title} src={url} />}
    </aside>
  );
}
