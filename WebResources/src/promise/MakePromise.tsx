import { useMemo, useState } from 'preact/hooks';
import type { Panel, PolicyItem } from '../data/model';
import type { Reader } from '../i18n/format';
import { MakeForm, type Made } from './MakeForm';
import { Tell } from './Tell';
import { promiseTexts, TextsProvider } from './texts';

interface Props {
  account: Panel['account'];
  policies: readonly PolicyItem[];
  lcid: number;
  reader: Reader;
  suggestedName?: string;
  /** The task that the promise comes from. */
  taskId?: string | null;
  /** The promise exists; what stands behind the dialog should look again. */
  onMade: () => void;
  onClose: () => void;
}

/** One click from a wish to a promise: its dates before saving, and afterwards what to tell the customer. */
export function MakePromise({ account, policies, lcid, reader, suggestedName, taskId = null, onMade, onClose }: Props) {
  const texts = useMemo(() => promiseTexts(lcid, reader), [lcid, reader]);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <TextsProvider value={texts}>
      {made ? (
        <Tell made={made} customerLanguage={account.language} onClose={onClose} />
      ) : (
        <MakeForm
          account={account}
          policies={policies}
          lcid={lcid}
          {...(suggestedName ? { suggestedName } : {})}
          taskId={taskId}
          onMade={(promise) => {
            setMade(promise);
            onMade();
          }}
          onCancel={onClose}
        />
      )}
    </TextsProvider>
  );
}
