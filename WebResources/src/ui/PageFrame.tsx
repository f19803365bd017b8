import { useRef } from 'preact/hooks';

interface Props {
  src: string;
  title: string;
  /** The page's script has run. */
  onLoad?: (page: Window) => void;
  /** Closes the dialog around the page. */
  onClose: () => void;
}

/** Another page of ours inside a dialog. It closes the dialog as a window closes itself, and so does Esc inside it. */
export function PageFrame({ src, title, onLoad, onClose }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const loaded = () => {
    const page = frame.current?.contentWindow;
    if (!page) return;
    page.close = onClose;
    page.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') onClose();
    });
    onLoad?.(page);
  };
  return <iframe ref={frame} class="page-frame" src={src} title={title} onLoad={loaded} />;
}
