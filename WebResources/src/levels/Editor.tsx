import { useState } from 'preact/hooks';
import { previewLevels, saveKind, saveScale, type Preview, type Weights } from '../data/levels';
import { asProblem, type Problem } from '../data/problem';
import { Failure } from '../page/Failure';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { changesOf, draftOf, isSound, type Draft } from './draft';
import { Kinds } from './Kinds';
import { PreviewBars } from './PreviewBars';
import { readers, writers } from './roles';
import { ScaleCard } from './ScaleCard';
import { useTexts } from './texts';

interface State {
  draft: Draft;
  /** Belongs to the draft as it is; a change takes it away. */
  preview: Preview | null;
  busy: boolean;
  problem: { problem: Problem; of: 'preview' | 'save' } | null;
}

/** Edit, look, save: in this order, so that nobody saves what they have not seen. */
export function Editor({ stored, saved }: { stored: Weights; saved: () => void }) {
  const texts = useTexts();
  const [state, setState] = useState<State>(() => ({ draft: draftOf(stored), preview: null, busy: false, problem: null }));
  const { draft, preview, busy, problem } = state;
  const sound = isSound(draft);
  const changes = changesOf(stored, draft);
  const isChanged = changes.scale !== null || changes.kinds.length > 0;

  const edit = (next: Draft): void => {
    setState({ draft: next, preview: null, busy: false, problem: null });
  };
  const act = async (of: 'preview' | 'save', work: () => Promise<Preview | null>): Promise<void> => {
    setState((before) => ({ ...before, busy: true, problem: null }));
    try {
      const preview = await work();
      setState((before) => (before.draft === draft ? { ...before, busy: false, preview } : { ...before, busy: false }));
    } catch (error) {
      setState((before) => ({ ...before, busy: false, problem: { problem: asProblem(error), of } }));
    }
  };
  const look = () => void act('preview', () => previewLevels(changes));
  const save = () =>
    void act('save', async () => {
      // Row by row: one that is refused leaves those before it saved, and the page reads again what is stored.
      if (changes.scale) await saveScale(changes.scale);
      for (const kind of changes.kinds) await saveKind(kind);
      saved();
      return null;
    });

  return (
    <>
      <ScaleCard draft={draft} onChange={edit} />
      <Kinds stored={stored.kinds} draft={draft} onChange={edit} />
      <Card id="preview" title={texts.text('Levels_Preview')}>
        {preview ? <PreviewBars preview={preview} /> : <p class="note">{texts.text(isChanged ? 'Levels_PreviewHint' : 'Levels_Unchanged')}</p>}
        {problem && <Failure problem={problem.problem} roles={problem.of === 'save' ? writers : readers} busy={busy} retry={problem.of === 'save' ? save : look} />}
        {!sound && (
          <p class="field-fault" role="alert">
            {texts.text('Levels_Unsound')}
          </p>
        )}
        <div class="levels-actions">
          <button type="button" class="button" onClick={look} disabled={busy || !sound}>
            <Icon name="eye" />
            {texts.text('Levels_Look')}
          </button>
          <button type="button" class="button button-primary" onClick={save} disabled={busy || !sound || !isChanged || !preview}>
            <Icon name="save" />
            {texts.text('Levels_Save')}
          </button>
          <button
            type="button"
            class="button"
            disabled={busy || !isChanged}
            onClick={() => {
              edit(draftOf(stored));
            }}
          >
            {texts.text('Levels_Undo')}
          </button>
        </div>
        <p class="note" role="status">
          {busy ? texts.text('Page_Loading') : ''}
        </p>
      </Card>
    </>
  );
}
