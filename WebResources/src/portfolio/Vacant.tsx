import type { VacantAccount } from '../data/portfolio';
import { AccountTable } from '../generated/tables';
import { Paged } from '../page/Paged';
import { RowLink } from '../page/RowLink';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { useTexts } from './texts';

/** Accounts that nobody answers for, the longest first. */
export function Vacant({ vacant, total, canPlan }: { vacant: readonly VacantAccount[]; total: number; canPlan: boolean }) {
  const texts = useTexts();
  return (
    <Card id="vacant" title={texts.text('Portfolio_Vacant')} aside={<span class="note">{texts.format.number(total)}</span>}>
      {vacant.length === 0 ? (
        <p class="with-icon note">
          <Icon name="check" />
          {texts.text('Portfolio_NoVacant')}
        </p>
      ) : (
        <>
          {canPlan && <p class="note">{texts.text('Portfolio_VacantHint')}</p>}
          <Paged class="tiles" items={vacant}>
            {({ accountId, account, vacantSince, former }) => (
              <li key={accountId} class="tile">
                <span class="tile-name">
                  <RowLink table={AccountTable.logicalName} id={accountId}>
                    {account}
                  </RowLink>
                </span>
                {vacantSince && <span class="note">{texts.text('Portfolio_VacantSince', { date: texts.format.date(vacantSince) })}</span>}
                {former && <span class="note">{texts.text('Portfolio_Former', { name: former })}</span>}
              </li>
            )}
          </Paged>
        </>
      )}
    </Card>
  );
}
