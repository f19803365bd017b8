import { useCallback, useId, useState } from 'preact/hooks';
import { getMarginReport } from '../data/margins';
import { useLoaded } from '../data/useLoaded';
import { Page } from '../page/Page';
import { choices } from '../i18n/choices.gen';
import { Groups } from './Groups';
import { People } from './People';
import { Policies } from './Policies';
import { useTexts } from './texts';

const periods = [30, 90, 180, 365] as const;
const shipped = 365;
const readers = ['Loyalty Manager', 'Loyalty Administrator'] as const;

/** Whether the margins fit: what was promised, what was kept, and who is asked for how much. */
export function App() {
  const texts = useTexts();
  const [days, setDays] = useState<number>(shipped);
  const load = useCallback((signal: AbortSignal) => getMarginReport(days, new Date(), signal), [days]);
  const loaded = useLoaded(load);
  return (
    <Page title={texts.text('Margins_Title')} intro={texts.text('Margins_Intro')} loaded={loaded} roles={readers} tools={<Period days={days} onChange={setDays} />}>
      {({ policies, policiesLeftOut, departments, teams, people, open, openLimit }) => (
        <>
          <Policies policies={policies} leftOut={policiesLeftOut} />
          <People people={open} limit={openLimit} />
          <div class="groups">
            <Groups id="departments" title={texts.text('Margins_Departments')} groups={departments.map((group) => ({ ...group, id: String(group.department), name: group.department === null ? texts.text('Margins_NoDepartment') : texts.label(choices.department, group.department) }))} />
            <Groups id="teams" title={texts.text('Margins_Teams')} groups={teams.map((group) => ({ ...group, id: group.teamId }))} />
            <Groups id="people" title={texts.text('Margins_People')} groups={people.map((group) => ({ ...group, id: group.userId }))} />
          </div>
        </>
      )}
    </Page>
  );
}

function Period({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  const texts = useTexts();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{texts.text('Margins_Period')}</label>
      <select
        id={id}
        class="input"
        value={days}
        onChange={(event) => {
          onChange(Number(event.currentTarget.value));
        }}
      >
        {periods.map((count) => (
          <option key={count} value={count}>
            {texts.text('Margins_Days', { count: texts.format.number(count) })}
          </option>
        ))}
      </select>
    </div>
  );
}
