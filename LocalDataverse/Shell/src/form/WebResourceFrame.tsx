import { useEffect, useRef } from 'preact/hooks';
import type { Control } from '../app/contract';
import type { FormSession } from './FormSession';
import { webResourceUrl } from './webResourceUrl';

const rowHeight = 44;

interface Props {
  session: FormSession;
  control: Control;
  title: string;
  rows: number;
  fills: boolean;
}

/** A page (HTML web resource) on the form. */
export function WebResourceFrame({ session, control, title, rows, fills }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => session.registerWindow(control.id, () => frame.current?.contentWindow ?? null), [session, control.id]);
  return (
    <iframe
      ref={frame}
      class={fills ? 'frame frame-fills' : 'frame'}
      title={title}
      src={webResourceUrl(session, control)}
      style={fills ? undefined : { height: `${String(rows * rowHeight)}px` }}
    />
  );
}
