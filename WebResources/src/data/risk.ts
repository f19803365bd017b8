import { AccountTable } from '../generated/tables';
import { write } from './api';

const { fields } = AccountTable;

export interface NewOverride {
  level: number;
  reason: string;
  /** yyyy-MM-dd: the last day on which it stands. */
  until: string;
}

/** Puts a person's judgement of the risk over the computed level, or takes it away. */
export async function overrideRisk(accountId: string, override: NewOverride | null): Promise<void> {
  await write('PATCH', `/${AccountTable.entitySet}(${accountId})`, {
    [fields.riskOverride]: override?.level ?? null,
    [fields.riskOverrideReason]: override?.reason ?? null,
    [fields.riskOverrideUntil]: override?.until ?? null,
  });
}
