import { useState } from 'preact/hooks';
import type { Panel } from '../../data/model';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { OnDemand } from '../OnDemand';
import { isOpen } from '../promises/promiseClock';
import { useTexts } from '../texts';

/** That there is a part for colleagues alone. Nothing of it stands here: the panel may be open while the customer looks on. */
export function Backstage({ panel }: { panel: Panel }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const { backstage, account } = panel;
  if (!backstage) return null;
  const title = texts.text('Panel_Backstage');
  const close = () => {
    setOpen(false);
  };
  return (
    <Card
      id="backstage"
      title={title}
      aside={
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => { setOpen(true); }}>
          <Icon name="lock" />
          {texts.text('Panel_BackstageOpen')}
        </button>
      }
    >
      <p class="with-icon">
        <Icon name="hidden" />
        <span>
          <strong>{texts.text('Panel_BackstageMark')}</strong> <span class="note">{backstage.total === 0 ? texts.text('Panel_NoBackstage') : texts.count('Panel_BackstageNotes', backstage.total)}</span>
        </span>
      </p>
      {open && (
        <OnDemand title={title} onClose={close}>
          {({ BackstageDialog }) => <BackstageDialog accountId={account.id} backstage={backstage} promises={panel.promises.items.filter(isOpen)} onClose={close} />}
        </OnDemand>
      )}
    </Card>
  );
}
