import { useState } from 'preact/hooks';
import type { PromiseItem } from '../../data/model';
import type { Problem } from '../../data/problem';
import { instantOfWall, wallTime } from '../../i18n/zonedTime';
import { useTexts } from './texts';
import { problemSentence } from '../../i18n/problemSentence';
import type { Submission } from './useSubmit';

export interface ActionProps {
  item: PromiseItem;
  accountId: string;
  /** The server's moment when the panel was answered. */
  now: string;
  submission: Submission;
  onCancel: () => void;
}

/** A moment that the reader enters in their own time zone. */
export interface MomentInput {
  wall: string;
  setWall: (wall: string) => void;
  /** Null while nothing, or nothing readable, is entered. */
  moment: Date | null;
}

export function useMoment(initial: string | null = null): MomentInput {
  const { format } = useTexts();
  const [wall, setWall] = useState(initial ? wallTime(new Date(initial), format.timeZone) : '');
  return { wall, setWall, moment: wall ? instantOfWall(wall, format.timeZone) : null };
}

export interface Faults<Name extends string> {
  /** What is wrong with a field: found here before sending, or by the server. */
  of: (name: Name) => string | null;
  any: boolean;
  /** Checks before sending; true when nothing is missing. */
  check: (missing: Partial<Record<Name, string | false>>) => boolean;
}

/** Puts each fault beside the field that it is about; `fields` tells which of the server's codes are about which field. */
export function useFaults<Name extends string>(problem: Problem | null, fields: Readonly<Record<string, Name>>): Faults<Name> {
  const texts = useTexts();
  const [local, setLocal] = useState<Partial<Record<Name, string | false>>>({});
  const remote = problem ? fields[problem.code] : undefined;
  const of = (name: Name): string | null => (local[name] ? local[name] : remote === name && problem ? problemSentence(problem, texts) : null);
  const check = (missing: Partial<Record<Name, string | false>>) => {
    setLocal(missing);
    return !Object.values(missing).some(Boolean);
  };
  return { of, any: remote !== undefined || Object.values(local).some(Boolean), check };
}
