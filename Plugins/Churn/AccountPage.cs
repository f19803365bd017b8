namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Accounts that were read together.</summary>
/// <param name="Accounts">The accounts, in the order of their range.</param>
/// <param name="IsLast">Whether the range ends with them.</param>
internal sealed record AccountPage(IReadOnlyList<AccountRisk> Accounts, bool IsLast);
