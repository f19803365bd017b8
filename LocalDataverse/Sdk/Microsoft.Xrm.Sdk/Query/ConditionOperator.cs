using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How a condition compares. The whole list of the API, because the numbers are compiled into callers.</summary>
[DataContract(Name = "ConditionOperator", Namespace = Contracts.Xrm2011)]
public enum ConditionOperator
{
    /// <summary>Equal.</summary>
    [EnumMember] Equal = 0,
    /// <summary>Not equal.</summary>
    [EnumMember] NotEqual = 1,
    /// <summary>Greater than.</summary>
    [EnumMember] GreaterThan = 2,
    /// <summary>Less than.</summary>
    [EnumMember] LessThan = 3,
    /// <summary>Greater equal.</summary>
    [EnumMember] GreaterEqual = 4,
    /// <summary>Less equal.</summary>
    [EnumMember] LessEqual = 5,
    /// <summary>Like.</summary>
    [EnumMember] Like = 6,
    /// <summary>Not like.</summary>
    [EnumMember] NotLike = 7,
    /// <summary>In.</summary>
    [EnumMember] In = 8,
    /// <summary>Not in.</summary>
    [EnumMember] NotIn = 9,
    /// <summary>Between.</summary>
    [EnumMember] Between = 10,
    /// <summary>Not between.</summary>
    [EnumMember] NotBetween = 11,
    /// <summary>Null.</summary>
    [EnumMember] Null = 12,
    /// <summary>Not null.</summary>
    [EnumMember] NotNull = 13,
    /// <summary>Yesterday.</summary>
    [EnumMember] Yesterday = 14,
    /// <summary>Today.</summary>
    [EnumMember] Today = 15,
    /// <summary>Tomorrow.</summary>
    [EnumMember] Tomorrow = 16,
    /// <summary>Last7 days.</summary>
    [EnumMember] Last7Days = 17,
    /// <summary>Next7 days.</summary>
    [EnumMember] Next7Days = 18,
    /// <summary>Last week.</summary>
    [EnumMember] LastWeek = 19,
    /// <summary>This week.</summary>
    [EnumMember] ThisWeek = 20,
    /// <summary>Next week.</summary>
    [EnumMember] NextWeek = 21,
    /// <summary>Last month.</summary>
    [EnumMember] LastMonth = 22,
    /// <summary>This month.</summary>
    [EnumMember] ThisMonth = 23,
    /// <summary>Next month.</summary>
    [EnumMember] NextMonth = 24,
    /// <summary>On.</summary>
    [EnumMember] On = 25,
    /// <summary>On or before.</summary>
    [EnumMember] OnOrBefore = 26,
    /// <summary>On or after.</summary>
    [EnumMember] OnOrAfter = 27,
    /// <summary>Last year.</summary>
    [EnumMember] LastYear = 28,
    /// <summary>This year.</summary>
    [EnumMember] ThisYear = 29,
    /// <summary>Next year.</summary>
    [EnumMember] NextYear = 30,
    /// <summary>Last x hours.</summary>
    [EnumMember] LastXHours = 31,
    /// <summary>Next x hours.</summary>
    [EnumMember] NextXHours = 32,
    /// <summary>Last x days.</summary>
    [EnumMember] LastXDays = 33,
    /// <summary>Next x days.</summary>
    [EnumMember] NextXDays = 34,
    /// <summary>Last x weeks.</summary>
    [EnumMember] LastXWeeks = 35,
    /// <summary>Next x weeks.</summary>
    [EnumMember] NextXWeeks = 36,
    /// <summary>Last x months.</summary>
    [EnumMember] LastXMonths = 37,
    /// <summary>Next x months.</summary>
    [EnumMember] NextXMonths = 38,
    /// <summary>Last x years.</summary>
    [EnumMember] LastXYears = 39,
    /// <summary>Next x years.</summary>
    [EnumMember] NextXYears = 40,
    /// <summary>Equal user id.</summary>
    [EnumMember] EqualUserId = 41,
    /// <summary>Not equal user id.</summary>
    [EnumMember] NotEqualUserId = 42,
    /// <summary>Equal business id.</summary>
    [EnumMember] EqualBusinessId = 43,
    /// <summary>Not equal business id.</summary>
    [EnumMember] NotEqualBusinessId = 44,
    /// <summary>Child of.</summary>
    [EnumMember] ChildOf = 45,
    /// <summary>Mask.</summary>
    [EnumMember] Mask = 46,
    /// <summary>Not mask.</summary>
    [EnumMember] NotMask = 47,
    /// <summary>Masks select.</summary>
    [EnumMember] MasksSelect = 48,
    /// <summary>Contains.</summary>
    [EnumMember] Contains = 49,
    /// <summary>Does not contain.</summary>
    [EnumMember] DoesNotContain = 50,
    /// <summary>Equal user language.</summary>
    [EnumMember] EqualUserLanguage = 51,
    /// <summary>Not on.</summary>
    [EnumMember] NotOn = 52,
    /// <summary>Older than x months.</summary>
    [EnumMember] OlderThanXMonths = 53,
    /// <summary>Begins with.</summary>
    [EnumMember] BeginsWith = 54,
    /// <summary>Does not begin with.</summary>
    [EnumMember] DoesNotBeginWith = 55,
    /// <summary>Ends with.</summary>
    [EnumMember] EndsWith = 56,
    /// <summary>Does not end with.</summary>
    [EnumMember] DoesNotEndWith = 57,
    /// <summary>This fiscal year.</summary>
    [EnumMember] ThisFiscalYear = 58,
    /// <summary>This fiscal period.</summary>
    [EnumMember] ThisFiscalPeriod = 59,
    /// <summary>Next fiscal year.</summary>
    [EnumMember] NextFiscalYear = 60,
    /// <summary>Next fiscal period.</summary>
    [EnumMember] NextFiscalPeriod = 61,
    /// <summary>Last fiscal year.</summary>
    [EnumMember] LastFiscalYear = 62,
    /// <summary>Last fiscal period.</summary>
    [EnumMember] LastFiscalPeriod = 63,
    /// <summary>Last x fiscal years.</summary>
    [EnumMember] LastXFiscalYears = 64,
    /// <summary>Last x fiscal periods.</summary>
    [EnumMember] LastXFiscalPeriods = 65,
    /// <summary>Next x fiscal years.</summary>
    [EnumMember] NextXFiscalYears = 66,
    /// <summary>Next x fiscal periods.</summary>
    [EnumMember] NextXFiscalPeriods = 67,
    /// <summary>In fiscal year.</summary>
    [EnumMember] InFiscalYear = 68,
    /// <summary>In fiscal period.</summary>
    [EnumMember] InFiscalPeriod = 69,
    /// <summary>In fiscal period and year.</summary>
    [EnumMember] InFiscalPeriodAndYear = 70,
    /// <summary>In or before fiscal period and year.</summary>
    [EnumMember] InOrBeforeFiscalPeriodAndYear = 71,
    /// <summary>In or after fiscal period and year.</summary>
    [EnumMember] InOrAfterFiscalPeriodAndYear = 72,
    /// <summary>Equal user teams.</summary>
    [EnumMember] EqualUserTeams = 73,
    /// <summary>Equal user or user teams.</summary>
    [EnumMember] EqualUserOrUserTeams = 74,
    /// <summary>Under.</summary>
    [EnumMember] Under = 75,
    /// <summary>Not under.</summary>
    [EnumMember] NotUnder = 76,
    /// <summary>Under or equal.</summary>
    [EnumMember] UnderOrEqual = 77,
    /// <summary>Above.</summary>
    [EnumMember] Above = 78,
    /// <summary>Above or equal.</summary>
    [EnumMember] AboveOrEqual = 79,
    /// <summary>Equal user or user hierarchy.</summary>
    [EnumMember] EqualUserOrUserHierarchy = 80,
    /// <summary>Equal user or user hierarchy and teams.</summary>
    [EnumMember] EqualUserOrUserHierarchyAndTeams = 81,
    /// <summary>Older than x years.</summary>
    [EnumMember] OlderThanXYears = 82,
    /// <summary>Older than x weeks.</summary>
    [EnumMember] OlderThanXWeeks = 83,
    /// <summary>Older than x days.</summary>
    [EnumMember] OlderThanXDays = 84,
    /// <summary>Older than x hours.</summary>
    [EnumMember] OlderThanXHours = 85,
    /// <summary>Older than x minutes.</summary>
    [EnumMember] OlderThanXMinutes = 86,
    /// <summary>Contain values.</summary>
    [EnumMember] ContainValues = 87,
    /// <summary>Does not contain values.</summary>
    [EnumMember] DoesNotContainValues = 88,
    /// <summary>Equal role business id.</summary>
    [EnumMember] EqualRoleBusinessId = 89,
}
