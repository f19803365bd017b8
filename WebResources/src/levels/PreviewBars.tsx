import type { Levels, Preview } from '../data/levels';
import { RiskLevel } from '../generated/choices';
import { choices } from '../i18n/choices.gen';
import { levelTones } from '../ui/levelTones';
import { useTexts } from './texts';

const levels = [
  { name: 'critical', level: RiskLevel.Critical },
  { name: 'atRisk', level: RiskLevel.AtRisk },
  { name: 'watch', level: RiskLevel.Watch },
  { name: 'none', level: RiskLevel.None },
] as const satisfies readonly { name: keyof Levels; level: number }[];

/** Accounts per level, now and then. */
export function PreviewBars({ preview: { now, then, changed, evaluated, isSampled } }: { preview: Preview }) {
  const texts = useTexts();
  const most = Math.max(1, ...levels.flatMap(({ name }) => [now[name], then[name]]));
  const width = (count: number): string => `${String(Math.round((1000 * count) / most) / 10)}%`;
  const number = (count: number): string => texts.format.number(count);
  return (
    <>
      <p role="status">
        <strong>{texts.count('Levels_Changed', changed)}</strong>{' '}
        <span class="note">{texts.count(isSampled ? 'Levels_Sampled' : 'Levels_Evaluated', evaluated)}</span>
      </p>
      <ul class="level-list">
        {levels.map(({ name, level }) => (
          <li key={name} class={`level-row tone-${levelTones[level] ?? 'neutral'}`}>
            <span class="person-name">{texts.label(choices.riskLevel, level)}</span>
            <div class="level-bars" aria-hidden="true">
              <div class="level-now" style={{ width: width(now[name]) }} />
              <div class="level-then" style={{ width: width(then[name]) }} />
            </div>
            <span class="figure">
              {texts.text('Levels_NowThen', { now: number(now[name]), then: number(then[name]) })}
              {then[name] !== now[name] && ` (${texts.format.points(then[name] - now[name])})`}
            </span>
          </li>
        ))}
      </ul>
      <ul class="level-legend note">
        <li>
          <span class="level-key level-now" aria-hidden="true" />
          {texts.text('Levels_Now')}
        </li>
        <li>
          <span class="level-key level-then" aria-hidden="true" />
          {texts.text('Levels_Then')}
        </li>
      </ul>
    </>
  );
}
