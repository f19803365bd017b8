import { getWeights } from '../data/levels';
import { useLoaded } from '../data/useLoaded';
import { Page } from '../page/Page';
import { Message } from '../ui/Message';
import { Editor } from './Editor';
import { readers } from './roles';
import { useTexts } from './texts';

/** Thresholds and weights, changed in place; what they would do to the accounts shows before they are saved. */
export function App() {
  const texts = useTexts();
  const loaded = useLoaded(getWeights);
  return (
    <Page title={texts.text('Levels_Title')} intro={texts.text('Levels_Intro')} loaded={loaded} roles={readers}>
      {(weights) =>
        weights.kinds.length === 0 || weights.scale === null ? (
          <Message icon="eye" title={texts.text('Levels_EmptyTitle')} hint={texts.text('Levels_EmptyHint')} />
        ) : (
          <Editor key={JSON.stringify(weights)} stored={weights} saved={loaded.refresh} />
        )
      }
    </Page>
  );
}
