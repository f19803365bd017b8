import { getLoads } from '../data/portfolio';
import { useLoaded } from '../data/useLoaded';
import { Page } from '../page/Page';
import { Officers } from './Officers';
import { Plan } from './Plan';
import { readers } from './roles';
import { useTexts } from './texts';
import { Vacant } from './Vacant';

/** Who carries how much, who has nobody, and what a hand-over would change. */
export function App() {
  const texts = useTexts();
  const loaded = useLoaded(getLoads);
  return (
    <Page title={texts.text('Portfolio_Title')} intro={texts.text('Portfolio_Intro')} loaded={loaded} roles={readers}>
      {({ officers, vacant, vacantTotal, canPlan, generatedOn }) => (
        <>
          <Officers officers={officers} now={generatedOn} />
          <Vacant vacant={vacant} total={vacantTotal} canPlan={canPlan} />
          {canPlan && officers.length > 0 && <Plan officers={officers} refresh={loaded.refresh} />}
        </>
      )}
    </Page>
  );
}
