// Made by the solution tool from the solution's source: run its command 'generate' after a change there.

export const AccountAccountCategoryCode = {
  PreferredCustomer: 1,
  Standard: 2,
} as const;
export type AccountAccountCategoryCode = (typeof AccountAccountCategoryCode)[keyof typeof AccountAccountCategoryCode];

export const AccountCustomerTypeCode = {
  Competitor: 1,
  Consultant: 2,
  Customer: 3,
  Investor: 4,
  Partner: 5,
  Influencer: 6,
  Press: 7,
  Prospect: 8,
  Reseller: 9,
  Supplier: 10,
  Vendor: 11,
  Other: 12,
} as const;
export type AccountCustomerTypeCode = (typeof AccountCustomerTypeCode)[keyof typeof AccountCustomerTypeCode];

export const AccountIndustryCode = {
  Accounting: 1,
  AgricultureAndNonPetrolNaturalResourceExtraction: 2,
  BroadcastingPrintingAndPublishing: 3,
  Brokers: 4,
  BuildingSupplyRetail: 5,
  BusinessServices: 6,
  Consulting: 7,
  ConsumerServices: 8,
  DesignDirectionAndCreativeManagement: 9,
  DistributorsDispatchersAndProcessors: 10,
  DoctorSOfficesAndClinics: 11,
  DurableManufacturing: 12,
  EatingAndDrinkingPlaces: 13,
  EntertainmentRetail: 14,
  EquipmentRentalAndLeasing: 15,
  Financial: 16,
  FoodAndTobaccoProcessing: 17,
  InboundCapitalIntensiveProcessing: 18,
  InboundRepairAndServices: 19,
  Insurance: 20,
  LegalServices: 21,
  NonDurableMerchandiseRetail: 22,
  OutboundConsumerService: 23,
  PetrochemicalExtractionAndDistribution: 24,
  ServiceRetail: 25,
  SIGAffiliations: 26,
  SocialServices: 27,
  SpecialOutboundTradeContractors: 28,
  SpecialtyRealty: 29,
  Transportation: 30,
  UtilityCreationAndDistribution: 31,
  VehicleRetail: 32,
  Wholesale: 33,
} as const;
export type AccountIndustryCode = (typeof AccountIndustryCode)[keyof typeof AccountIndustryCode];

export const AccountOwnershipCode = {
  Public: 1,
  Private: 2,
  Subsidiary: 3,
  Other: 4,
} as const;
export type AccountOwnershipCode = (typeof AccountOwnershipCode)[keyof typeof AccountOwnershipCode];

export const AccountPreferredContactMethodCode = {
  Any: 1,
  Email: 2,
  Phone: 3,
  Fax: 4,
  Mail: 5,
} as const;
export type AccountPreferredContactMethodCode = (typeof AccountPreferredContactMethodCode)[keyof typeof AccountPreferredContactMethodCode];

export const AccountStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type AccountStateCode = (typeof AccountStateCode)[keyof typeof AccountStateCode];

export const AccountStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type AccountStatusCode = (typeof AccountStatusCode)[keyof typeof AccountStatusCode];

export const ActivityPointerPriorityCode = {
  Low: 0,
  Normal: 1,
  High: 2,
} as const;
export type ActivityPointerPriorityCode = (typeof ActivityPointerPriorityCode)[keyof typeof ActivityPointerPriorityCode];

export const ActivityPointerStateCode = {
  Open: 0,
  Completed: 1,
  Canceled: 2,
  Scheduled: 3,
} as const;
export type ActivityPointerStateCode = (typeof ActivityPointerStateCode)[keyof typeof ActivityPointerStateCode];

export const ActivityPointerStatusCode = {
  Open: 1,
  Completed: 2,
  Canceled: 3,
  Scheduled: 4,
} as const;
export type ActivityPointerStatusCode = (typeof ActivityPointerStatusCode)[keyof typeof ActivityPointerStatusCode];

export const AlertEnding = {
  Read: 725100000,
  ConversationHeld: 725100001,
  ActionChanged: 725100002,
} as const;
export type AlertEnding = (typeof AlertEnding)[keyof typeof AlertEnding];

export const AlertKind = {
  CriticalAccountNoConversation: 725100000,
  RecoveryOverdue: 725100001,
  AccountsWithoutLoyaltyOwner: 725100002,
  NobodyActsForAnAbsentOfficer: 725100003,
  OfficerOverCapacity: 725100004,
  PausesOverdue: 725100005,
  PromisesPilingUp: 725100006,
} as const;
export type AlertKind = (typeof AlertKind)[keyof typeof AlertKind];

export const AlertOutcomeStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type AlertOutcomeStateCode = (typeof AlertOutcomeStateCode)[keyof typeof AlertOutcomeStateCode];

export const AlertOutcomeStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type AlertOutcomeStatusCode = (typeof AlertOutcomeStatusCode)[keyof typeof AlertOutcomeStatusCode];

export const AppointmentPriorityCode = {
  Low: 0,
  Normal: 1,
  High: 2,
} as const;
export type AppointmentPriorityCode = (typeof AppointmentPriorityCode)[keyof typeof AppointmentPriorityCode];

export const AppointmentStateCode = {
  Open: 0,
  Completed: 1,
  Canceled: 2,
  Scheduled: 3,
} as const;
export type AppointmentStateCode = (typeof AppointmentStateCode)[keyof typeof AppointmentStateCode];

export const AppointmentStatusCode = {
  Free: 1,
  Tentative: 2,
  Completed: 3,
  Canceled: 4,
  Busy: 5,
  OutOfOffice: 6,
} as const;
export type AppointmentStatusCode = (typeof AppointmentStatusCode)[keyof typeof AppointmentStatusCode];

export const AssignmentReason = {
  Rule: 725100000,
  Continuity: 725100001,
  Fallback: 725100002,
  Manual: 725100003,
  HandOver: 725100004,
  NoEligibleOfficer: 725100005,
} as const;
export type AssignmentReason = (typeof AssignmentReason)[keyof typeof AssignmentReason];

export const AssignmentRuleStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type AssignmentRuleStateCode = (typeof AssignmentRuleStateCode)[keyof typeof AssignmentRuleStateCode];

export const AssignmentRuleStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type AssignmentRuleStatusCode = (typeof AssignmentRuleStatusCode)[keyof typeof AssignmentRuleStatusCode];

export const BackstageNoteStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type BackstageNoteStateCode = (typeof BackstageNoteStateCode)[keyof typeof BackstageNoteStateCode];

export const BackstageNoteStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type BackstageNoteStatusCode = (typeof BackstageNoteStatusCode)[keyof typeof BackstageNoteStatusCode];

export const BusinessCalendarStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type BusinessCalendarStateCode = (typeof BusinessCalendarStateCode)[keyof typeof BusinessCalendarStateCode];

export const BusinessCalendarStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type BusinessCalendarStatusCode = (typeof BusinessCalendarStatusCode)[keyof typeof BusinessCalendarStatusCode];

export const CalendarExceptionStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type CalendarExceptionStateCode = (typeof CalendarExceptionStateCode)[keyof typeof CalendarExceptionStateCode];

export const CalendarExceptionStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type CalendarExceptionStatusCode = (typeof CalendarExceptionStatusCode)[keyof typeof CalendarExceptionStatusCode];

export const ChurnEvaluationStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type ChurnEvaluationStateCode = (typeof ChurnEvaluationStateCode)[keyof typeof ChurnEvaluationStateCode];

export const ChurnEvaluationStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type ChurnEvaluationStatusCode = (typeof ChurnEvaluationStatusCode)[keyof typeof ChurnEvaluationStatusCode];

export const ChurnKindStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type ChurnKindStateCode = (typeof ChurnKindStateCode)[keyof typeof ChurnKindStateCode];

export const ChurnKindStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type ChurnKindStatusCode = (typeof ChurnKindStatusCode)[keyof typeof ChurnKindStatusCode];

export const ChurnSignalStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type ChurnSignalStateCode = (typeof ChurnSignalStateCode)[keyof typeof ChurnSignalStateCode];

export const ChurnSignalStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type ChurnSignalStatusCode = (typeof ChurnSignalStatusCode)[keyof typeof ChurnSignalStatusCode];

export const ContactGenderCode = {
  Male: 1,
  Female: 2,
} as const;
export type ContactGenderCode = (typeof ContactGenderCode)[keyof typeof ContactGenderCode];

export const ContactPreferredContactMethodCode = {
  Any: 1,
  Email: 2,
  Phone: 3,
  Fax: 4,
  Mail: 5,
} as const;
export type ContactPreferredContactMethodCode = (typeof ContactPreferredContactMethodCode)[keyof typeof ContactPreferredContactMethodCode];

export const ContactStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type ContactStateCode = (typeof ContactStateCode)[keyof typeof ContactStateCode];

export const ContactStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type ContactStatusCode = (typeof ContactStatusCode)[keyof typeof ContactStatusCode];

export const Department = {
  Sales: 725100000,
  CustomerService: 725100001,
  FieldTechnicians: 725100002,
  BillingAndAdministration: 725100003,
  Training: 725100004,
  Quality: 725100005,
  Logistics: 725100006,
  Management: 725100007,
  HumanResources: 725100008,
} as const;
export type Department = (typeof Department)[keyof typeof Department];

export const DepartmentContactStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type DepartmentContactStateCode = (typeof DepartmentContactStateCode)[keyof typeof DepartmentContactStateCode];

export const DepartmentContactStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type DepartmentContactStatusCode = (typeof DepartmentContactStatusCode)[keyof typeof DepartmentContactStatusCode];

export const EmailPriorityCode = {
  Low: 0,
  Normal: 1,
  High: 2,
} as const;
export type EmailPriorityCode = (typeof EmailPriorityCode)[keyof typeof EmailPriorityCode];

export const EmailStateCode = {
  Open: 0,
  Completed: 1,
  Canceled: 2,
} as const;
export type EmailStateCode = (typeof EmailStateCode)[keyof typeof EmailStateCode];

export const EmailStatusCode = {
  Draft: 1,
  Completed: 2,
  Sent: 3,
  Received: 4,
  Canceled: 5,
  PendingSend: 6,
  Sending: 7,
  Failed: 8,
} as const;
export type EmailStatusCode = (typeof EmailStatusCode)[keyof typeof EmailStatusCode];

export const EnvironmentVariableDefinitionStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type EnvironmentVariableDefinitionStateCode = (typeof EnvironmentVariableDefinitionStateCode)[keyof typeof EnvironmentVariableDefinitionStateCode];

export const EnvironmentVariableDefinitionStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type EnvironmentVariableDefinitionStatusCode = (typeof EnvironmentVariableDefinitionStatusCode)[keyof typeof EnvironmentVariableDefinitionStatusCode];

export const EnvironmentVariableDefinitionType = {
  String: 100000000,
  Number: 100000001,
  Boolean: 100000002,
  JSON: 100000003,
  DataSource: 100000004,
  Secret: 100000005,
} as const;
export type EnvironmentVariableDefinitionType = (typeof EnvironmentVariableDefinitionType)[keyof typeof EnvironmentVariableDefinitionType];

export const EnvironmentVariableValueStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type EnvironmentVariableValueStateCode = (typeof EnvironmentVariableValueStateCode)[keyof typeof EnvironmentVariableValueStateCode];

export const EnvironmentVariableValueStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type EnvironmentVariableValueStatusCode = (typeof EnvironmentVariableValueStatusCode)[keyof typeof EnvironmentVariableValueStatusCode];

export const EvaluationRangeStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type EvaluationRangeStateCode = (typeof EvaluationRangeStateCode)[keyof typeof EvaluationRangeStateCode];

export const EvaluationRangeStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type EvaluationRangeStatusCode = (typeof EvaluationRangeStatusCode)[keyof typeof EvaluationRangeStatusCode];

export const FeedbackStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type FeedbackStateCode = (typeof FeedbackStateCode)[keyof typeof FeedbackStateCode];

export const FeedbackStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type FeedbackStatusCode = (typeof FeedbackStatusCode)[keyof typeof FeedbackStatusCode];

export const FieldPermissionCanCreate = {
  NotAllowed: 0,
  Allowed: 4,
} as const;
export type FieldPermissionCanCreate = (typeof FieldPermissionCanCreate)[keyof typeof FieldPermissionCanCreate];

export const FieldPermissionCanRead = {
  NotAllowed: 0,
  Allowed: 4,
} as const;
export type FieldPermissionCanRead = (typeof FieldPermissionCanRead)[keyof typeof FieldPermissionCanRead];

export const FieldPermissionCanUpdate = {
  NotAllowed: 0,
  Allowed: 4,
} as const;
export type FieldPermissionCanUpdate = (typeof FieldPermissionCanUpdate)[keyof typeof FieldPermissionCanUpdate];

export const LoyaltyOfficerStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type LoyaltyOfficerStateCode = (typeof LoyaltyOfficerStateCode)[keyof typeof LoyaltyOfficerStateCode];

export const LoyaltyOfficerStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type LoyaltyOfficerStatusCode = (typeof LoyaltyOfficerStatusCode)[keyof typeof LoyaltyOfficerStatusCode];

export const MarginMode = {
  Fixed: 725100000,
  PercentOfLeadTime: 725100001,
  Learned: 725100002,
} as const;
export type MarginMode = (typeof MarginMode)[keyof typeof MarginMode];

export const OfficerPoolStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type OfficerPoolStateCode = (typeof OfficerPoolStateCode)[keyof typeof OfficerPoolStateCode];

export const OfficerPoolStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type OfficerPoolStatusCode = (typeof OfficerPoolStatusCode)[keyof typeof OfficerPoolStatusCode];

export const OwnerAssignmentStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type OwnerAssignmentStateCode = (typeof OwnerAssignmentStateCode)[keyof typeof OwnerAssignmentStateCode];

export const OwnerAssignmentStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type OwnerAssignmentStatusCode = (typeof OwnerAssignmentStatusCode)[keyof typeof OwnerAssignmentStatusCode];

export const PhoneCallPriorityCode = {
  Low: 0,
  Normal: 1,
  High: 2,
} as const;
export type PhoneCallPriorityCode = (typeof PhoneCallPriorityCode)[keyof typeof PhoneCallPriorityCode];

export const PhoneCallStateCode = {
  Open: 0,
  Completed: 1,
  Canceled: 2,
} as const;
export type PhoneCallStateCode = (typeof PhoneCallStateCode)[keyof typeof PhoneCallStateCode];

export const PhoneCallStatusCode = {
  Open: 1,
  Made: 2,
  Canceled: 3,
  Received: 4,
} as const;
export type PhoneCallStatusCode = (typeof PhoneCallStatusCode)[keyof typeof PhoneCallStatusCode];

export const PlayOutcome = {
  Read: 725100000,
  ConversationHeld: 725100001,
  ActionChanged: 725100002,
  TasksDone: 725100003,
} as const;
export type PlayOutcome = (typeof PlayOutcome)[keyof typeof PlayOutcome];

export const PlayStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type PlayStateCode = (typeof PlayStateCode)[keyof typeof PlayStateCode];

export const PlayStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type PlayStatusCode = (typeof PlayStatusCode)[keyof typeof PlayStatusCode];

export const PlayTaskTemplateStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type PlayTaskTemplateStateCode = (typeof PlayTaskTemplateStateCode)[keyof typeof PlayTaskTemplateStateCode];

export const PlayTaskTemplateStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type PlayTaskTemplateStatusCode = (typeof PlayTaskTemplateStatusCode)[keyof typeof PlayTaskTemplateStatusCode];

export const PromisePauseStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type PromisePauseStateCode = (typeof PromisePauseStateCode)[keyof typeof PromisePauseStateCode];

export const PromisePauseStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type PromisePauseStatusCode = (typeof PromisePauseStatusCode)[keyof typeof PromisePauseStatusCode];

export const PromisePolicyStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type PromisePolicyStateCode = (typeof PromisePolicyStateCode)[keyof typeof PromisePolicyStateCode];

export const PromisePolicyStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type PromisePolicyStatusCode = (typeof PromisePolicyStatusCode)[keyof typeof PromisePolicyStatusCode];

export const PromiseRevisionStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type PromiseRevisionStateCode = (typeof PromiseRevisionStateCode)[keyof typeof PromiseRevisionStateCode];

export const PromiseRevisionStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type PromiseRevisionStatusCode = (typeof PromiseRevisionStatusCode)[keyof typeof PromiseRevisionStatusCode];

export const PromiseStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type PromiseStateCode = (typeof PromiseStateCode)[keyof typeof PromiseStateCode];

export const PromiseStatus = {
  Open: 725100000,
  Paused: 725100001,
  KeptEarly: 725100002,
  Kept: 725100003,
  Broken: 725100004,
  Renegotiated: 725100005,
  Cancelled: 725100006,
} as const;
export type PromiseStatus = (typeof PromiseStatus)[keyof typeof PromiseStatus];

export const PromiseStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type PromiseStatusCode = (typeof PromiseStatusCode)[keyof typeof PromiseStatusCode];

export const RiskLevel = {
  None: 725100000,
  Watch: 725100001,
  AtRisk: 725100002,
  Critical: 725100003,
} as const;
export type RiskLevel = (typeof RiskLevel)[keyof typeof RiskLevel];

export const RiskLevelScaleStateCode = {
  Active: 0,
  Inactive: 1,
} as const;
export type RiskLevelScaleStateCode = (typeof RiskLevelScaleStateCode)[keyof typeof RiskLevelScaleStateCode];

export const RiskLevelScaleStatusCode = {
  Active: 1,
  Inactive: 2,
} as const;
export type RiskLevelScaleStatusCode = (typeof RiskLevelScaleStatusCode)[keyof typeof RiskLevelScaleStatusCode];

export const Rounding = {
  None: 725100000,
  EndOfHalfDay: 725100001,
  EndOfWorkingDay: 725100002,
} as const;
export type Rounding = (typeof Rounding)[keyof typeof Rounding];

export const RunState = {
  Idle: 725100000,
  Running: 725100001,
  Failed: 725100002,
} as const;
export type RunState = (typeof RunState)[keyof typeof RunState];

export const Segment = {
  KeyAccount: 725100000,
  GrowthPotential: 725100001,
  Standard: 725100002,
  Small: 725100003,
} as const;
export type Segment = (typeof Segment)[keyof typeof Segment];

export const SignalKind = {
  PromiseBroken: 725100000,
  PromiseAtRisk: 725100001,
  RelationalDissatisfaction: 725100002,
  TechnicalDissatisfaction: 725100003,
  Detractor: 725100004,
  ComplaintOpen: 725100005,
  ComplaintReopened: 725100006,
  Silence: 725100007,
  RenewalNear: 725100008,
  OwnerChanged: 725100009,
  OwnerVacant: 725100010,
  RefusalWithoutAlternative: 725100011,
  KeptEarly: 725100012,
  Promoter: 725100013,
  ComplaintRecovered: 725100014,
} as const;
export type SignalKind = (typeof SignalKind)[keyof typeof SignalKind];

export const SystemUserAccessMode = {
  ReadWrite: 0,
  Administrative: 1,
  Read: 2,
  SupportUser: 3,
  NonInteractive: 4,
  DelegatedAdmin: 5,
} as const;
export type SystemUserAccessMode = (typeof SystemUserAccessMode)[keyof typeof SystemUserAccessMode];

export const TaskPriorityCode = {
  Low: 0,
  Normal: 1,
  High: 2,
} as const;
export type TaskPriorityCode = (typeof TaskPriorityCode)[keyof typeof TaskPriorityCode];

export const TaskStateCode = {
  Open: 0,
  Completed: 1,
  Canceled: 2,
} as const;
export type TaskStateCode = (typeof TaskStateCode)[keyof typeof TaskStateCode];

export const TaskStatusCode = {
  NotStarted: 2,
  InProgress: 3,
  WaitingOnSomeoneElse: 4,
  Completed: 5,
  Canceled: 6,
  Deferred: 7,
} as const;
export type TaskStatusCode = (typeof TaskStatusCode)[keyof typeof TaskStatusCode];

export const TeamTeamType = {
  Owner: 0,
  Access: 1,
  SecurityGroup: 2,
  OfficeGroup: 3,
} as const;
export type TeamTeamType = (typeof TeamTeamType)[keyof typeof TeamTeamType];
