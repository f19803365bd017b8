import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExplanationView } from '../src/explanation/ExplanationView';
import type { Explanation } from '../src/explanation/model';
import { stepsOf } from '../src/explanation/steps';
import { explanationTexts } from '../src/explanation/texts';

const explanation = (changes: Partial<Explanation> = {}): Explanation => ({
  version: 1,
  policy: 'Field repair',
  calendar: 'Geneva',
  timeZone: 'Europe/Zurich',
  requestedOn: '2026-12-24T05:00:00Z',
  start: '2026-12-24T07:00:00Z',
  leadMinutes: 960,
  margin: { mode: 'percent', minutes: 240, percent: 25, clamped: 'min' },
  rounding: 'workingDay',
  targetOn: '2026-12-28T16:00:00Z',
  promisedOn: '2026-12-29T16:30:00Z',
  segments: [
    { kind: 'open', from: '2026-12-24T07:00:00Z', to: '2026-12-24T16:00:00Z', minutes: 480 },
    { kind: 'holiday', from: '2026-12-24T23:00:00Z', to: '2026-12-25T23:00:00Z', minutes: 0, name: 'Christmas' },
  ],
  ...changes,
});

const steps = (changes: Partial<Explanation> = {}, lcid = 1033) => stepsOf(explanation(changes), explanationTexts(lcid, { timeZone: 'Europe/Zurich' })).map((step) => step.replace(/[\u00a0\u202f]/g, ' '));

describe('stepsOf', () => {
  it('tells the whole way in order', () => {
    const [start, lead, margin, rounding, holidays, result] = steps();
    expect(start).toMatch(/outside opening hours: work starts on Thu, Dec 24, 08:00 AM/);
    expect(lead).toMatch(/takes 16 hr of working time: internal target Mon, Dec 28/);
    expect(margin).toBe('A margin of 25 % of the processing time is added: 4 hr of working time. It is raised to the smallest margin of the policy.');
    expect(rounding).toBe('The date moves to the end of the working day.');
    expect(holidays).toBe('Closed on the way: Christmas (Dec 25, 2026).');
    expect(result).toMatch(/^Customer date: Tue, Dec 29, 05:30 PM\.$/);
  });

  it('a request within opening hours starts at once', () => {
    expect(steps({ start: '2026-12-24T05:00:00Z' })[0]).toContain('work starts at once');
  });

  it.each([
    [{ mode: 'fixed', minutes: 0 }, 'No margin is added.'],
    [{ mode: 'fixed', minutes: 90, clamped: 'max' }, 'A margin of 1 hr 30 min of working time is added, so that we promise little and keep more. It is cut to the largest margin of the policy.'],
    [{ mode: 'learned', minutes: 60, sample: 42 }, 'A margin of 1 hr of working time is added, learned from the last 42 completed promises.'],
  ] as const)('margin %o', (margin, sentence) => {
    expect(steps({ margin })[2]).toBe(sentence);
  });

  it('says nothing of what did not happen', () => {
    expect(steps({ rounding: 'none', segments: [] })).toHaveLength(4);
  });

  it('sums pauses and speaks French', () => {
    const segments = [1, 2].map((hour) => ({ kind: 'pause' as const, from: `2026-12-24T0${String(hour)}:00:00Z`, to: `2026-12-24T0${String(hour + 1)}:00:00Z`, minutes: 60 }));
    expect(steps({ segments }, 1036).join('\n')).toContain('L’attente du client a duré 2 h de travail');
  });
});

describe('changes of the customer date', () => {
  const later = '2026-12-30T10:00:00Z';
  const revision = { kind: 'revision', on: '2026-12-28T09:00:00Z', from: '2026-12-29T16:30:00Z', to: later, agreed: true, reason: 'Part is late {from}' } as const;

  it('a later date than the safe one is named beside it', () => {
    const told = steps({ customerOn: later });
    expect(told.at(-2)).toMatch(/^The earliest safe date is Tue, Dec 29, 05:30 PM; a later one was promised\.$/);
    expect(told.at(-1)).toMatch(/^Customer date: Wed, Dec 30, 11:00 AM\.$/);
  });

  it('revisions say when, from where to where, and why', () => {
    expect(steps({ customerOn: later, changes: [revision] }).at(-2)).toBe(
      'Revised on Mon, Dec 28, 10:00 AM, agreed with the customer: the customer date moved from Tue, Dec 29, 05:30 PM to Wed, Dec 30, 11:00 AM. Reason: Part is late {from}',
    );
    expect(steps({ customerOn: later, changes: [{ ...revision, agreed: false }] }).at(-2)).toContain('not agreed with the customer');
  });

  it('re-datings tell of the target, and whether the customer date moved', () => {
    const redating = { ...revision, kind: 'redating', agreed: false, targetFrom: '2026-12-28T16:00:00Z', targetTo: '2026-12-29T10:00:00Z' } as const;
    expect(steps({ changes: [redating] }, 1036).at(-2)).toMatch(/^Redatée le .* sans accord du client : l’échéance interne passe du .* au .*, la date client du /);
    expect(steps({ changes: [{ ...redating, to: redating.from }] }).at(-2)).toMatch(/the customer date stayed\. Reason: /);
  });

  it('without a date of its own the safe date is the customer date', () => {
    expect(steps({ changes: [] }).at(-1)).toMatch(/^Customer date: Tue, Dec 29, 05:30 PM\.$/);
  });
});

describe('ExplanationView', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
  });
  const show = (text: string | null, problem: string | null = null, preview = false) => {
    render(<ExplanationView state={{ lcid: 1033, explanation: text, preview, problem }} />, root);
    return root.textContent;
  };

  it('marks a preview as not saved', () => {
    expect(show(JSON.stringify(explanation()), null, true)).toContain('Preview, not saved yet');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('shows a refusal instead of dates', () => {
    expect(show(null, 'The calendar never opens. (code LOY-X)')).toContain('LOY-X');
    expect(root.querySelector('time')).toBeNull();
  });

  it.each(['{"version":2,"segments":[]}', 'not json', 'null'])('cannot read %s and says so', (text) => {
    expect(show(text)).toContain('This explanation cannot be read');
  });

  it('an unknown time zone falls back to the reader’s', () => {
    expect(show(JSON.stringify(explanation({ timeZone: 'Nowhere/Land' })))).toContain('Customer date');
  });
});
