import { getSources, type Scope } from '../data/redating';
import { useLoaded } from '../data/useLoaded';
import { Page } from '../page/Page';
import { Message } from '../ui/Message';
import { Redating } from './Redating';
import { roles } from './roles';
import { useTexts } from './texts';

/** Which open promises a changed calendar or policy would move; then moves them. */
export function App({ given }: { given: Scope | null }) {
  const texts = useTexts();
  const loaded = useLoaded(getSources);
  return (
    <Page title={texts.text('Redating_Title')} intro={texts.text('Redating_Intro')} loaded={loaded} roles={roles}>
      {(sources) =>
        sources.policies.length === 0 ? (
          <Message icon="calendar" title={texts.text('Redating_NoPoliciesTitle')} hint={texts.text('Redating_NoPoliciesHint')} />
        ) : (
          <Redating sources={sources} given={given} />
        )
      }
    </Page>
  );
}
