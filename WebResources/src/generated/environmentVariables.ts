// Made by the solution tool from the solution's source: run its command 'generate' after a change there.

export const EnvironmentVariables = {
  evaluationRangeSize: "loy_EvaluationRangeSize",
  openPromisesLimit: "loy_OpenPromisesLimit",
  renewalContactDays: "loy_RenewalContactDays",
  renewalDays: "loy_RenewalDays",
  segmentWeights: "loy_SegmentWeights",
  silenceDays: "loy_SilenceDays",
  silencePercent: "loy_SilencePercent",
  teamAlertLimits: "loy_TeamAlertLimits",
  textLanguage: "loy_TextLanguage",
} as const;
