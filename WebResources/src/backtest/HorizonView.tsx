import type { BacktestReport, Factor, Horizon, Level } from '../data/backtest';
import { choices } from '../i18n/choices.gen';
import { Badge } from '../ui/Badge';
import { levelTones } from '../ui/levelTones';
import { useTexts } from './texts';

/** The figures some days before: how often customers left, who was caught, at which level, and why. */
export function HorizonView({ horizon, floor }: { horizon: Horizon; floor: BacktestReport['floor'] | null }) {
  const texts = useTexts();
  const { baseRate, bandRate, lift, caught, levels, factors } = horizon;
  const share = (value: number | null): string => (value === null ? '–' : texts.format.percent(100 * value));
  const times = (value: number | null): string => (value === null ? '–' : texts.text('Backtest_Times', { times: texts.format.rating(value) }));
  return (
    <>
      <dl class="tiles figures">
        <Figure label={texts.text('Backtest_BaseRate')} value={share(baseRate)} />
        <Figure label={texts.text('Backtest_BandRate')} value={share(bandRate)} />
        <Figure label={texts.text('Backtest_Lift')} value={times(lift)} floor={floor && { reached: lift !== null && lift >= floor.lift, words: times(floor.lift) }} />
        <Figure label={texts.text('Backtest_Caught')} value={share(caught)} floor={floor && { reached: caught !== null && caught >= floor.caught, words: share(floor.caught) }} />
      </dl>
      <h3>{texts.text('Backtest_Levels')}</h3>
      <ul class="backtest-levels">
        {levels.map((level) => (
          <LevelRow key={level.level} level={level} />
        ))}
      </ul>
      <h3>{texts.text('Backtest_Factors')}</h3>
      {factors.length === 0 ? <p class="note">{texts.text('Backtest_NoFactors')}</p> : <Factors factors={factors} />}
    </>
  );
}

function Figure({ label, value, floor = null }: { label: string; value: string; floor?: { reached: boolean; words: string } | null }) {
  const texts = useTexts();
  return (
    <div class="tile">
      <dt class="note">{label}</dt>
      <dd>
        <strong class="big-figure">{value}</strong>
        {floor && <Badge tone={floor.reached ? 'success' : 'severe'} icon={floor.reached ? 'check' : 'warning'} text={texts.text('Backtest_Floor', { floor: floor.words })} />}
      </dd>
    </div>
  );
}

function LevelRow({ level: { level, leavers, leaversShare, stayersShare, leaveRate } }: { level: Level }) {
  const texts = useTexts();
  const share = (value: number | null): string => texts.format.percent(100 * (value ?? 0));
  const width = (value: number | null): string => `${String(Math.round(1000 * (value ?? 0)) / 10)}%`;
  return (
    <li class={`backtest-level tone-${levelTones[level] ?? 'neutral'}`}>
      <span class="person-name">{texts.label(choices.riskLevel, level)}</span>
      <div class="backtest-bars">
        <p class="backtest-bar">
          <span class="bar-fill bar-leavers" aria-hidden="true" style={{ width: width(leaversShare) }} />
          {texts.text('Backtest_LeaversShare', { share: share(leaversShare), count: texts.format.number(leavers) })}
        </p>
        <p class="backtest-bar">
          <span class="bar-fill bar-stayers" aria-hidden="true" style={{ width: width(stayersShare) }} />
          {texts.text('Backtest_StayersShare', { share: share(stayersShare) })}
        </p>
      </div>
      <span class="note">{leaveRate === null ? texts.text('Backtest_Nobody') : texts.text('Backtest_LeaveRate', { share: share(leaveRate) })}</span>
    </li>
  );
}

function Factors({ factors }: { factors: readonly Factor[] }) {
  const texts = useTexts();
  return (
    <ol class="factors">
      {factors.map(({ kind, leavers, share, points }) => (
        <li key={kind}>
          <strong class="figure">{texts.format.points(points)}</strong>
          <span>
            {texts.label(choices.signalKind, kind)} <span class="note">{texts.text('Backtest_FactorShare', { share: texts.format.percent(100 * share), count: texts.format.number(leavers) })}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
