import { useState } from 'preact/hooks';
import type { BacktestReport, LineError } from '../data/backtest';
import { Paged } from '../page/Paged';
import { Badge, type Tone } from '../ui/Badge';
import { Card } from '../ui/Card';
import type { IconName } from '../ui/Icon';
import { HorizonView } from './HorizonView';
import { useTexts } from './texts';

const looks: Readonly<Record<BacktestReport['verdict'], { tone: Tone; icon: IconName }>> = {
  green: { tone: 'success', icon: 'check' },
  notYet: { tone: 'severe', icon: 'warning' },
  tooFew: { tone: 'neutral', icon: 'eye' },
};

/** The verdict first, then the figures of each horizon, then the lines that could not be used. */
export function Report({ report }: { report: BacktestReport }) {
  const texts = useTexts();
  const { verdict, sentence, departures, population, floor, errors, horizons } = report;
  const [days, setDays] = useState(floor.days);
  const shown = horizons.find((horizon) => horizon.days === days);
  const number = (value: number): string => texts.format.number(value);
  return (
    <>
      <Card id="verdict" title={texts.text('Backtest_Verdict')}>
        <div>
          <Badge tone={looks[verdict].tone} icon={looks[verdict].icon} text={texts.text(`Backtest_Verdict_${verdict}`)} large />
        </div>
        <p class="verdict-sentence">{texts.sentence(sentence)}</p>
        <p class="facts">
          <span>{texts.text('Backtest_Departures', { used: number(departures.used), given: number(departures.given) })}</span>
          <span>{texts.text(population.isSampled ? 'Backtest_StayersSampled' : 'Backtest_Stayers', { stayers: number(population.stayers), sampled: number(population.sampled) })}</span>
          {departures.rejected > 0 && <span>{texts.count('Backtest_Rejected', departures.rejected)}</span>}
        </p>
      </Card>
      <Card
        id="figures"
        title={texts.text('Backtest_Figures')}
        aside={
          <div class="horizons" role="group" aria-label={texts.text('Backtest_Before')}>
            {horizons.map((horizon) => (
              <button
                key={horizon.days}
                type="button"
                class="button"
                aria-pressed={horizon.days === days}
                onClick={() => {
                  setDays(horizon.days);
                }}
              >
                {texts.text('Backtest_Days', { count: number(horizon.days) })}
              </button>
            ))}
          </div>
        }
      >
        {shown && <HorizonView horizon={shown} floor={shown.days === floor.days ? floor : null} />}
      </Card>
      {errors.length > 0 && <Errors errors={errors} />}
    </>
  );
}

function Errors({ errors }: { errors: readonly LineError[] }) {
  const texts = useTexts();
  return (
    <Card id="errors" title={texts.text('Backtest_Errors')} aside={<span class="note">{texts.format.number(errors.length)}</span>}>
      <Paged class="rows" items={errors}>
        {({ line, code, sentence }) => (
          <li key={`${String(line)}-${code}`} class="line-error">
            <strong class="figure">{texts.text('Backtest_Line', { line: texts.format.number(line) })}</strong>
            <span>{texts.sentence(sentence)}</span>
            <span class="note">{texts.text('Common_ErrorCode', { code })}</span>
          </li>
        )}
      </Paged>
    </Card>
  );
}
