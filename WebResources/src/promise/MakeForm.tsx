import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel, PolicyItem } from '../data/model';
import { asProblem, Problem } from '../data/problem';
import { linkTask, make, type MadePromise } from '../data/promises';
import { choices } from '../i18n/choices.gen';
import { instantOfWall } from '../i18n/zonedTime';
import { Icon } from '../ui/Icon';
import { MomentField } from '../ui/MomentField';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { problemSentence } from '../i18n/problemSentence';
import { QuoteView } from './QuoteView';
import { useTexts } from './texts';
import { useQuote } from './useQuote';

const longestName = 200;

export interface Made extends MadePromise {
  name: string;
  /** Why the task that it came from could not be linked to it; null when it is, or when there is none. */
  unlinked: Problem | null;
}

interface Props {
  account: Panel['account'];
  policies: readonly PolicyItem[];
  lcid: number;
  /** What is promised, as the opener knows it, e.g. the subject of an e-mail. */
  suggestedName?: string;
  /** The task that the promise comes from. */
  taskId?: string | null;
  onMade: (made: Made) => void;
  onCancel: () => void;
}

/** What is promised, under which policy, since when: both dates stand below before anything is saved. */
export function MakeForm({ account, policies, lcid, suggestedName = '', taskId = null, onMade, onCancel }: Props) {
  const texts = useTexts();
  const form = useMakeForm({ accountId: account.id, policies, suggestedName, taskId, onMade });
  const { requestedOn, quoted } = form;
  return (
    <form
      ref={form.element}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.send(texts.text('Promise_Required'));
      }}
    >
      {form.problem && (
        <p class="notice tone-danger" role="alert">
          <Icon name="warning" />
          <span>
            {problemSentence(form.problem, texts)} <span class="code">{texts.text('Common_ErrorCode', { code: form.problem.code })}</span>
          </span>
        </p>
      )}
      <TextField label={texts.text('Promise_Name')} hint={texts.text('Promise_NameHint')} value={form.name} onChange={form.setName} maxLength={longestName} fault={form.faults.name} required />
      <PolicyField policies={policies} value={form.policyId} onChange={form.setPolicyId} fault={form.faults.policy} />
      <MomentField
        label={texts.text('Promise_RequestedOn')}
        value={form.wall}
        onChange={form.setWall}
        hint={requestedOn ? texts.format.instantInFull(requestedOn.toISOString()) : texts.text('Promise_RequestedOnHint')}
      />
      <QuoteView quoted={quoted} lcid={lcid} />
      <div class="dialog-foot">
        <button type="submit" class="button button-primary" aria-disabled={form.busy}>
          {texts.text('Promise_Make')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {texts.text('Promise_Cancel')}
        </button>
      </div>
    </form>
  );
}

type Source = Pick<Required<Props>, 'policies' | 'suggestedName' | 'taskId' | 'onMade'> & { accountId: string };

function useMakeForm({ accountId, policies, suggestedName, taskId, onMade }: Source) {
  const { format } = useTexts();
  const [name, setName] = useState(suggestedName.slice(0, longestName));
  const [policyId, setPolicyId] = useState(policies.length === 1 ? (policies[0]?.id ?? '') : '');
  const [wall, setWall] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [faults, setFaults] = useState<{ name: string | null; policy: string | null }>({ name: null, policy: null });
  const element = useRef<HTMLFormElement>(null);
  const requestedOn = wall ? instantOfWall(wall, format.timeZone) : null;
  const quoted = useQuote(accountId, policyId, requestedOn?.getTime() ?? null);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults]);

  const send = async (required: string) => {
    const missing = { name: name.trim() ? null : required, policy: policyId ? null : required };
    setFaults(missing);
    if (busy || missing.name || missing.policy) return;
    setBusy(true);
    setProblem(null);
    try {
      const promise = await make({ accountId, policyId, name: name.trim(), requestedOn });
      onMade({ ...promise, name: name.trim(), unlinked: taskId ? await link(taskId, promise.id) : null });
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem('LOY-PANEL-UNREADABLE', '', 'other'));
      setBusy(false);
    }
  };
  return { element, name, setName, policyId, setPolicyId, wall, setWall, requestedOn, quoted, busy, problem, faults, send };
}

/** The promise is made already: what goes wrong here is told and takes nothing back. */
const link = (taskId: string, promiseId: string): Promise<Problem | null> => linkTask(taskId, promiseId).then(() => null, asProblem);

/** The policies under which this account can be promised something, by department. */
function PolicyField({ policies, value, onChange, fault }: { policies: readonly PolicyItem[]; value: string; onChange: (id: string) => void; fault: string | null }) {
  const texts = useTexts();
  const departments = [...new Set(policies.map((policy) => policy.department))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return (
    <SelectField
      label={texts.text('Promise_Policy')}
      none={texts.text('Promise_PolicyChoose')}
      value={value}
      onChange={onChange}
      hint={policies.length === 0 ? texts.text('Promise_NoPolicy') : null}
      fault={fault}
      required
    >
      {departments.map((department) => (
        <optgroup key={department} label={department === null ? texts.text('Promise_NoDepartment') : texts.label(choices.department, department)}>
          {policies
            .filter((policy) => policy.department === department)
            .map((policy) => (
              <option key={policy.id} value={policy.id}>
                {policy.name}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
