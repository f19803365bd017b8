import type { PromiseItem } from '../../data/model';
import { useTexts, type PanelKey } from '../texts';
import { isOpen, trackOf } from './promiseClock';

const at = (percent: number) => ({ insetInlineStart: `${String(percent)}%` });
const stretch = (from: number, to: number) => ({ insetInlineStart: `${String(from)}%`, width: `${String(Math.max(to - from, 0))}%` });

/** The promise as a line: work up to the internal target, margin up to the customer date, waits, dates told before, and where now or the delivery is. */
export function PromiseTrack({ item, now }: { item: PromiseItem; now: string }) {
  const texts = useTexts();
  const track = trackOf(item, now);
  const open = isOpen(item);
  const when = (iso: string) => texts.format.instantInFull(iso);
  const dates = { requested: when(item.requestedOn), target: when(item.targetOn), promised: when(item.promisedOn) };
  const summary = open
    ? texts.text('Panel_TrackOpen', { ...dates, now: when(now) })
    : item.deliveredOn
      ? texts.text('Panel_TrackClosed', { ...dates, delivered: when(item.deliveredOn) })
      : texts.text('Panel_TrackEnded', dates);
  return (
    <div class="promise-track">
      <div class="track" role="img" aria-label={summary}>
        <span class="track-lead" style={stretch(0, track.target)} />
        <span class="track-margin" style={stretch(track.target, track.promised)} />
        {track.mark !== null && <span class="track-done" style={stretch(0, Math.min(track.mark, track.promised))} />}
        {track.waits.map((wait) => (
          <span key={wait.from} class="track-wait" style={stretch(wait.from, wait.to)} />
        ))}
        {track.overdue && track.mark !== null && <span class="track-late" style={stretch(track.promised, track.mark)} />}
        {track.earlier.map((place) => (
          <span key={place} class="mark mark-earlier" style={at(place)} />
        ))}
        <span class="mark mark-target" style={at(track.target)} />
        <span class="mark mark-promised" style={at(track.promised)} />
        {track.mark !== null && <span class={`mark ${open ? 'mark-now' : 'mark-delivered'}`} style={at(track.mark)} />}
      </div>
      <dl class="track-dates">
        <DateOf mark="target" name="Panel_Target" iso={item.targetOn} />
        <DateOf mark="promised" name="Panel_CustomerDate" iso={item.promisedOn} />
        {open && <DateOf mark="now" name="Panel_Now" iso={now} />}
        {!open && item.deliveredOn && <DateOf mark="delivered" name="Panel_Delivered" iso={item.deliveredOn} />}
      </dl>
    </div>
  );
}

function DateOf({ mark, name, iso }: { mark: string; name: PanelKey; iso: string }) {
  const texts = useTexts();
  return (
    <div class={`date-${mark}`}>
      <dt>
        <span class={`mark mark-${mark}`} aria-hidden="true" />
        {texts.text(name)}
      </dt>
      <dd>
        <time dateTime={iso}>{texts.format.instant(iso)}</time>
      </dd>
    </div>
  );
}
