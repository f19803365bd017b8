import { useCallback, useState } from 'preact/hooks';
import { getTeam } from '../data/team';
import { useLoaded } from '../data/useLoaded';
import { Page } from '../page/Page';
import { Alerts } from './Alerts';
import { Done } from './Done';
import { Pools } from './Pools';
import { useTexts } from './texts';
import { useEndings } from './useEndings';

const readers = ['Loyalty Manager', 'Loyalty Administrator'] as const;

/** What needs the manager now, and what was done about it today. */
export function App() {
  const texts = useTexts();
  const [pool, setPool] = useState<string | null>(null);
  const load = useCallback((signal: AbortSignal) => getTeam(pool, signal), [pool]);
  const loaded = useLoaded(load);
  const endings = useEndings(loaded.refresh);
  const pools = loaded.value?.pools ?? [];
  return (
    <Page title={texts.text('Team_Title')} intro={texts.text('Team_Intro')} loaded={loaded} roles={readers} tools={pools.length > 1 && <Pools pools={pools} chosen={pool} onChange={setPool} />}>
      {({ alerts, total, done }) => (
        <>
          <Alerts alerts={alerts} behind={total - alerts.length} endings={endings} />
          <Done done={done} endings={endings} />
        </>
      )}
    </Page>
  );
}
