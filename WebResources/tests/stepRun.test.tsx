import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../src/data/problem';
import { useStepRun, type Step, type StepRun } from '../src/data/useStepRun';

const step = (changes: Partial<Step> = {}): Step => ({ moved: 1, remaining: 0, more: false, next: null, ...changes });
let run: StepRun<Step>;
let root: HTMLElement;

function Probe() {
  run = useStepRun<Step>();
  return null;
}

/** A server that answers when the test says so. */
function server() {
  const waiting: { after: string | null; resolve: (step: Step) => void; reject: (error: unknown) => void }[] = [];
  const call = (after: string | null) => new Promise<Step>((resolve, reject) => waiting.push({ after, resolve, reject }));
  const answer = (step: Step) => act(async () => { waiting.at(-1)?.resolve(step); await Promise.resolve(); });
  const fail = (error: unknown) => act(async () => { waiting.at(-1)?.reject(error); await Promise.resolve(); });
  return { waiting, call, answer, fail };
}

beforeEach(async () => {
  root = document.body.appendChild(document.createElement('div'));
  await act(() => {
    render(<Probe />, root);
  });
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const start = (call: (after: string | null) => Promise<Step>) => act(() => { run.start(call); });

describe('a run in steps', () => {
  it('goes on from where each answer says, until nothing is left', async () => {
    const { waiting, call, answer } = server();
    await start(call);
    await answer(step({ moved: 2, remaining: 3, more: true, next: 'a' }));
    expect(run).toMatchObject({ phase: 'running', moved: 2, remaining: 3 });
    await answer(step({ moved: 3, more: false }));
    expect(run).toMatchObject({ phase: 'done', moved: 5, remaining: 0 });
    expect(waiting.map(({ after }) => after)).toEqual([null, 'a']);
  });

  it('stops after the call on its way, and goes on from there', async () => {
    const { waiting, call, answer } = server();
    await start(call);
    await act(() => { run.stop(); });
    await answer(step({ remaining: 4, more: true, next: 'a' }));
    expect(run).toMatchObject({ phase: 'stopped', moved: 1, remaining: 4 });
    await act(() => { run.resume(); });
    expect(waiting.at(-1)?.after).toBe('a');
    await answer(step());
    expect(run).toMatchObject({ phase: 'done', moved: 2 });
  });

  it('keeps what was done when a call fails, and goes on from there', async () => {
    const { waiting, call, answer, fail } = server();
    await start(call);
    await answer(step({ remaining: 4, more: true, next: 'a' }));
    await fail(new Problem('OFFLINE', '', 'offline'));
    expect(run).toMatchObject({ phase: 'failed', moved: 1, problem: { code: 'OFFLINE' } });
    await act(() => { run.resume(); });
    expect(waiting.at(-1)?.after).toBe('a');
  });

  it('does not ask for ever when a call moves nothing and names no other place', async () => {
    const { waiting, call, answer } = server();
    await start(call);
    await answer(step({ moved: 0, remaining: 7, more: true }));
    expect(run).toMatchObject({ phase: 'done', moved: 0, remaining: 7 });
    expect(waiting).toHaveLength(1);
  });

  it('ends the older run when a new one starts', async () => {
    const older = server();
    const newer = server();
    await start(older.call);
    await start(newer.call);
    await newer.answer(step({ moved: 5 }));
    await older.answer(step({ moved: 1, more: true, next: 'x' }));
    expect(run).toMatchObject({ phase: 'done', moved: 5 });
    expect(older.waiting).toHaveLength(1);
  });
});
