import { quotePromise, type Quote } from '../data/api';
import { Problem } from '../data/problem';
import { readGuid } from '../data/query';
import { tellChanged } from '../host/changes';
import type { ExplanationDoor, ExplanationState } from '../host/contract';
import { PromiseTable } from '../generated/tables';
import { texts } from '../i18n/form.gen';
import { fill, languageOf } from '../i18n/language';
import { publish } from './namespace';
import { findPage, reach } from './pages';

const explanationPage = 'loy_/promise/explanation.html';
const refusalNotice = 'loy-quote-refused';
const columns = PromiseTable.fields;

/** The running quote per form: a newer input ends the older answer. */
const quotes = new WeakMap<object, AbortController>();
const latest = new WeakMap<object, Omit<ExplanationState, 'lcid'>>();

/** OnLoad of the promise form: shows the stored explanation, or quotes a new promise that an opener filled in. */
export function onLoad(context: Xrm.Events.LoadEventContext): void {
  const form = context.getFormContext();
  form.data.entity.addOnPostSave(() => {
    tellOthers(form);
    void showStored(form);
  });
  form.data.addOnLoad(() => void showStored(form));
  for (const tab of form.ui.tabs.get()) tab.addTabStateChange(onTabStateChange);
  void showStored(form);
  if (isNew(form)) void quote(form);
}

/** OnChange of policy, moment of the request and account: both dates and their reason, before anything is saved. */
export function onQuoteInputChange(context: Xrm.Events.EventContext): void {
  void quote(context.getFormContext());
}

/** The platform may have made the explanation page anew with its tab. */
function onTabStateChange(context: Xrm.Events.EventContext): void {
  const form = context.getFormContext();
  const state = latest.get(form.data.entity);
  if (state) void explain(form, state);
}

async function quote(form: Xrm.FormContext): Promise<void> {
  const policyId = lookupId(form, columns.policyId);
  quotes.get(form.data.entity)?.abort();
  form.ui.clearFormNotification(refusalNotice);
  // The server keeps the dates of a saved promise: only a revision moves them.
  if (!isNew(form)) return;
  if (!policyId) {
    await explain(form, { explanation: null, preview: false, problem: null });
    return;
  }
  const controller = new AbortController();
  quotes.set(form.data.entity, controller);
  try {
    const requestedOn = form.getAttribute<Xrm.Attributes.DateAttribute>(columns.requestedOn)?.getValue() ?? null;
    const answer = await quotePromise({ policyId, requestedOn, accountId: lookupId(form, columns.accountId) }, controller.signal);
    preview(form, answer);
    await explain(form, { explanation: answer.Explanation, preview: true, problem: null });
  } catch (error) {
    if (!controller.signal.aborted) await refuse(form, error);
  }
}

/** Fills the read-only dates without ever sending them: the server computes its own on save. */
function preview(form: Xrm.FormContext, answer: Quote): void {
  show(form, columns.targetOn, new Date(answer.TargetOn));
  show(form, columns.promisedOn, new Date(answer.PromisedOn));
  show(form, columns.marginMinutes, answer.MarginMinutes);
}

function show(form: Xrm.FormContext, column: string, value: Date | number | null): void {
  const attribute = form.getAttribute(column);
  attribute?.setSubmitMode('never');
  attribute?.setValue(value);
}

async function refuse(form: Xrm.FormContext, error: unknown): Promise<void> {
  const words = texts[languageOf(lcidOfUser())];
  const problem = error instanceof Problem && error.message ? fill(words.Form_QuoteRefused, { message: error.message, code: error.code }) : words.Form_QuoteFailed;
  for (const column of [columns.targetOn, columns.promisedOn, columns.marginMinutes]) show(form, column, null);
  form.ui.setFormNotification(problem, 'ERROR', refusalNotice);
  await explain(form, { explanation: null, preview: false, problem });
}

async function showStored(form: Xrm.FormContext): Promise<void> {
  const explanation = form.getAttribute<Xrm.Attributes.StringAttribute>(columns.explanation)?.getValue() ?? null;
  if (explanation !== null || !isNew(form)) await explain(form, { explanation, preview: false, problem: null });
}

async function explain(form: Xrm.FormContext, state: Omit<ExplanationState, 'lcid'>): Promise<void> {
  latest.set(form.data.entity, state);
  const control = findPage(form, explanationPage);
  if (!control) return;
  const door = await reach<ExplanationDoor>(control, (page) => page.loyExplanation, new AbortController().signal);
  // A newer state may have come while this one waited for the page.
  if (latest.get(form.data.entity) === state) door?.show({ lcid: lcidOfUser(), ...state });
}

function tellOthers(form: Xrm.FormContext): void {
  const accountId = lookupId(form, columns.accountId);
  if (accountId) tellChanged(accountId);
}

const createForm = 1;
const isNew = (form: Xrm.FormContext): boolean => form.ui.getFormType().valueOf() === createForm;
const lcidOfUser = (): number => Xrm.Utility.getGlobalContext().userSettings.languageId;
const lookupId = (form: Xrm.FormContext, column: string): string | null => readGuid(form.getAttribute<Xrm.Attributes.LookupAttribute>(column)?.getValue()?.[0]?.id);

publish('Promise', { onLoad, onQuoteInputChange });
