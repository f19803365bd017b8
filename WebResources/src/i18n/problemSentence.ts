import type { Problem } from '../data/problem';

const byKind = {
  noPermission: 'Common_ActionNoPermission',
  notFound: 'Common_ActionNotFound',
  offline: 'Common_ActionOffline',
  other: 'Common_ActionFailed',
} as const;

interface Words {
  text(key: (typeof byKind)[Problem['kind']]): string;
}

/** A refused change in words. Our own refusals say what to do in the caller's language; the platform's are put into our words by their kind. */
export const problemSentence = (problem: Problem, words: Words): string => (problem.code.startsWith('LOY-') && problem.message ? problem.message : words.text(byKind[problem.kind]));
