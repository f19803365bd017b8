// Made by the solution tool from the solution's source: run its command 'generate' after a change there.

/** Runs the assignment rules for an account. */
export const AssignLoyaltyOwnerApi = {
  name: "loy_AssignLoyaltyOwner",
  request: {
    dryRun: "DryRun",
  },
  response: {
    explanation: "Explanation",
    officerUserId: "OfficerUserId",
    reason: "Reason",
  },
} as const;

/** Tells what the scores of customers who left would have been 30, 60 and 90 days before. */
export const BacktestChurnApi = {
  name: "loy_BacktestChurn",
  request: {
    departures: "Departures",
    markedColumn: "MarkedColumn",
  },
  response: {
    report: "Report",
  },
} as const;

/** Takes the name of somebody who has left out of the history of loyalty owners, where it stands as text. Works in parts: call again while More is true. */
export const EraseNameApi = {
  name: "loy_EraseName",
  request: {
    name: "Name",
  },
  response: {
    erased: "Erased",
    more: "More",
  },
} as const;

/** Evaluates the churn score of an account now. */
export const EvaluateChurnApi = {
  name: "loy_EvaluateChurn",
  request: {
  },
  response: {
    changed: "Changed",
    factors: "Factors",
    level: "Level",
    score: "Score",
  },
} as const;

/** Evaluates the next accounts of the periodic evaluation. */
export const EvaluateRangeApi = {
  name: "loy_EvaluateRange",
  request: {
    maxSeconds: "MaxSeconds",
    now: "Now",
  },
  response: {
    changed: "Changed",
    evaluated: "Evaluated",
    more: "More",
  },
} as const;

/** Opens a play for an account that became at risk or critical, or tells its open play what became of the risk. Called by the rules. */
export const FollowRiskLevelApi = {
  name: "loy_FollowRiskLevel",
  request: {
    rose: "Rose",
  },
  response: {
    playId: "PlayId",
  },
} as const;

/** Everything that the coordination panel of an account shows first, trimmed to what the caller may read. */
export const GetCoordinationPanelApi = {
  name: "loy_GetCoordinationPanel",
  request: {
  },
  response: {
    panel: "Panel",
  },
} as const;

/** Tells how promises ended by policy, department, person and team, which margins are too small, too large or too thin to judge, and who has how many promises open. */
export const GetMarginReportApi = {
  name: "loy_GetMarginReport",
  request: {
    from: "From",
    to: "To",
  },
  response: {
    report: "Report",
  },
} as const;

/** Load against capacity of every loyalty officer, with absences and deputies, and the accounts that nobody answers for. */
export const GetOfficerLoadsApi = {
  name: "loy_GetOfficerLoads",
  request: {
  },
  response: {
    loads: "Loads",
  },
} as const;

/** Promises of an account page by page, open ones first, of one department or state where only those are wanted; trimmed to what the caller may read. */
export const GetPromisesApi = {
  name: "loy_GetPromises",
  request: {
    after: "After",
    department: "Department",
    state: "State",
  },
  response: {
    promises: "Promises",
  },
} as const;

/** The few alerts that a manager should look at now, most important first, each with its reason and who it is about. */
export const GetTeamAlertsApi = {
  name: "loy_GetTeamAlerts",
  request: {
    poolId: "PoolId",
  },
  response: {
    alerts: "Alerts",
  },
} as const;

/** Hands the accounts of a loyalty officer who leaves over to others, or to one officer. */
export const HandOverPortfolioApi = {
  name: "loy_HandOverPortfolio",
  request: {
    dryRun: "DryRun",
    fromUserId: "FromUserId",
    maxSeconds: "MaxSeconds",
    toUserId: "ToUserId",
  },
  response: {
    explanation: "Explanation",
    more: "More",
    moved: "Moved",
    remaining: "Remaining",
  },
} as const;

/** Tells how many accounts each level would hold with other thresholds or weights. */
export const PreviewRiskLevelsApi = {
  name: "loy_PreviewRiskLevels",
  request: {
    kinds: "Kinds",
    thresholds: "Thresholds",
  },
  response: {
    preview: "Preview",
  },
} as const;

/** Computes both dates of a promise without creating it. */
export const QuotePromiseApi = {
  name: "loy_QuotePromise",
  request: {
    accountId: "AccountId",
    ownerId: "OwnerId",
    policyId: "PolicyId",
    requestedOn: "RequestedOn",
  },
  response: {
    explanation: "Explanation",
    marginMinutes: "MarginMinutes",
    ownerLoad: "OwnerLoad",
    promisedOn: "PromisedOn",
    targetOn: "TargetOn",
  },
} as const;

/** Runs the assignment rules again for every account whose owner is not locked. */
export const ReassignPortfolioApi = {
  name: "loy_ReassignPortfolio",
  request: {
    after: "After",
    dryRun: "DryRun",
    maxSeconds: "MaxSeconds",
  },
  response: {
    explanation: "Explanation",
    more: "More",
    moved: "Moved",
    next: "Next",
    remaining: "Remaining",
  },
} as const;

/** Shows which open promises a changed calendar or policy would move, or dates them anew with a reason. Works in parts: call again with Next while More is true. */
export const RedatePromisesApi = {
  name: "loy_RedatePromises",
  request: {
    after: "After",
    calendarId: "CalendarId",
    dryRun: "DryRun",
    maxSeconds: "MaxSeconds",
    policyId: "PolicyId",
    reason: "Reason",
  },
  response: {
    explanation: "Explanation",
    more: "More",
    moved: "Moved",
    next: "Next",
    remaining: "Remaining",
  },
} as const;

/** Gives a promise another customer date, with its reason. */
export const RevisePromiseApi = {
  name: "loy_RevisePromise",
  request: {
    agreedWithCustomer: "AgreedWithCustomer",
    newPromisedOn: "NewPromisedOn",
    reason: "Reason",
  },
  response: {
    successorId: "SuccessorId",
  },
} as const;
