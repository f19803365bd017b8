import { useState } from 'preact/hooks';
import type { Source } from '../data/backtest';
import { Card } from '../ui/Card';
import { Choices } from '../ui/Choices';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import { useTexts } from './texts';

const longest = 1_000_000;
const longestColumn = 128;

/** Who left and when: lines of a file, or a date column of the account. */
export function SourceForm({ busy, onRun }: { busy: boolean; onRun: (source: Source) => void }) {
  const texts = useTexts();
  const [kind, setKind] = useState<Source['kind']>('lines');
  const [departures, setDepartures] = useState('');
  const [column, setColumn] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const given = (kind === 'lines' ? departures : column).trim();
    setMissing(given === '');
    if (given) onRun(kind === 'lines' ? { kind, departures } : { kind, column: given });
  };
  return (
    <Card id="source" title={texts.text('Backtest_Source')}>
      <form class="plan-form" noValidate onSubmit={submit}>
        <Choices
          label={texts.text('Backtest_Source')}
          value={kind}
          options={[
            { value: 'lines', label: texts.text('Backtest_Lines'), hint: texts.text('Backtest_LinesHint') },
            { value: 'column', label: texts.text('Backtest_Column'), hint: texts.text('Backtest_ColumnHint') },
          ]}
          onChange={(next) => {
            setKind(next);
            setMissing(false);
          }}
        />
        {kind === 'lines' ? (
          <>
            <Field label={texts.text('Backtest_File')}>
              {(ids) => (
                <input
                  {...ids}
                  type="file"
                  accept=".csv,.txt,text/csv"
                  onChange={(event) => {
                    const [file] = event.currentTarget.files ?? [];
                    if (file) void file.text().then(setDepartures);
                  }}
                />
              )}
            </Field>
            <TextField label={texts.text('Backtest_Text')} hint={texts.text('Backtest_TextHint')} value={departures} onChange={setDepartures} maxLength={longest} rows={6} required fault={isMissing ? texts.text('Backtest_Missing') : null} />
          </>
        ) : (
          <div class="fields">
            <TextField label={texts.text('Backtest_ColumnName')} value={column} onChange={setColumn} maxLength={longestColumn} required fault={isMissing ? texts.text('Backtest_ColumnMissing') : null} />
          </div>
        )}
        <div>
          <button type="submit" class="button button-primary" disabled={busy}>
            <Icon name="eye" />
            {texts.text('Backtest_Run')}
          </button>
        </div>
      </form>
    </Card>
  );
}
