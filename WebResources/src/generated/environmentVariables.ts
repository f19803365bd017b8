// Made by the solution tool from the solution's source: run its command 'generate' after a change there.

export const EnvironmentVariables = {
  evaluationRangeSize: "loy_EvaluationRangeSize",
  openPromisesLimit: "loy_OpenPromisesLimit",
  segmentWeights: "loy_SegmentWeights",
  teamAlertLimits: "loy_TeamAlertLimits",
  textLanguage: "loy_TextLanguage",
} as const;
