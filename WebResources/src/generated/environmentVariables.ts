// Made by the solution tool from the solution's source: run its command 'generate' after a change there.

export const EnvironmentVariables = {
  riskHysteresis: "loy_RiskHysteresis",
  riskThresholds: "loy_RiskThresholds",
  segmentWeights: "loy_SegmentWeights",
  textLanguage: "loy_TextLanguage",
} as const;
