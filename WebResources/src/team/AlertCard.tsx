import type { Row, TeamAlert } from '../data/team';
import { RowLink } from '../page/RowLink';
import { Badge } from '../ui/Badge';
import { looks } from './looks';
import { says } from './says';
import { Failed } from './Failed';
import { useTexts } from './texts';
import { Ways } from './Ways';
import type { Endings } from './useEndings';

/** One alert: what it says, with whom to speak, the way to what shows it, and the three ways in which it ends. */
export function AlertCard({ alert, endings }: { alert: TeamAlert; endings: Endings }) {
  const texts = useTexts();
  const { word, icon, tone } = looks[alert.kind];
  const sentence = says(texts, alert);
  return (
    <li class="alert">
      <div class="alert-head">
        <Badge tone={tone} icon={icon} text={texts.text(`Team_Kind_${word}`)} />
        <Facts alert={alert} />
      </div>
      <p class="alert-says">{sentence}</p>
      <p class="note">{texts.text(`Team_Ask_${word}`)}</p>
      <Rows alert={alert} />
      <Ways
        about={sentence}
        busy={endings.busy}
        onEnd={(way, note) => {
          endings.end(alert, way, note);
        }}
      />
      {endings.failed?.id === alert.key && <Failed problem={endings.failed.problem} />}
    </li>
  );
}

function Facts({ alert: { account, person, pool, count, kind } }: { alert: TeamAlert }) {
  const texts = useTexts();
  const isRisk = looks[kind].word === 'critical';
  return (
    <p class="facts">
      {person && account && <span>{texts.text('Team_With', { person: person.name })}</span>}
      {pool && <span>{pool}</span>}
      {isRisk && count !== null && <span>{texts.text('Team_Score', { score: texts.format.number(count) })}</span>}
    </p>
  );
}

/** What can be opened: the customer, and the row that shows the alert. */
function Rows({ alert: { account, evidence } }: { alert: TeamAlert }) {
  const rows = [account, evidence].filter((row): row is Row => row !== null);
  if (rows.length === 0) return null;
  return (
    <p class="facts">
      {rows.map(({ table, id, name }) => (
        <span key={id}>
          <RowLink table={table} id={id}>
            {name}
          </RowLink>
        </span>
      ))}
    </p>
  );
}
