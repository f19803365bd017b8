import { useRef } from 'preact/hooks';
import type { PageDialog as Page } from '../client/xrm';
import { Dialog } from '../ui/Dialog';

/** A page of the solution in a dialog. It may close itself as a window does. */
export function PageDialog({ page, onClose }: { page: Page; onClose: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <Dialog title={page.title} width={page.width} onClose={onClose}>
      <iframe
        ref={frame}
        class="dialog-page"
        title={page.title}
        src={page.url}
        style={{ height: page.height }}
        onLoad={() => {
          const window = frame.current?.contentWindow;
          if (window) window.close = onClose;
        }}
      />
    </Dialog>
  );
}
