// Made by the solution tool from the solution's source: run its command 'generate' after a change there.

export const EnvironmentVariables = {
  riskAtRiskFrom: "loy_RiskAtRiskFrom",
  riskCriticalFrom: "loy_RiskCriticalFrom",
  riskDropMargin: "loy_RiskDropMargin",
  riskWatchFrom: "loy_RiskWatchFrom",
  textLanguage: "loy_TextLanguage",
  weightGrowthPotential: "loy_WeightGrowthPotential",
  weightKeyAccount: "loy_WeightKeyAccount",
  weightSmall: "loy_WeightSmall",
  weightStandard: "loy_WeightStandard",
} as const;
