namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Conditions of a rule; a null asks for nothing.</summary>
/// <param name="Segment">Value of the segment choice.</param>
/// <param name="Country">Country, compared without regard to case and outer spaces.</param>
/// <param name="IndustryCode">Value of the industry choice.</param>
/// <param name="RevenueFrom">Lowest revenue, inclusive.</param>
/// <param name="RevenueTo">Revenue limit, exclusive.</param>
/// <param name="Language">Language code; <c>fr</c> covers <c>fr-CH</c> too.</param>
public sealed record RuleConditions(
    int? Segment, string? Country, int? IndustryCode, decimal? RevenueFrom, decimal? RevenueTo, string? Language)
{
    /// <summary>Whether every condition holds.</summary>
    public bool Match(AccountProfile account) =>
        (Segment is null || account.Segment == Segment)
        && (IndustryCode is null || account.IndustryCode == IndustryCode)
        && (RevenueFrom is null || account.Revenue >= RevenueFrom)
        && (RevenueTo is null || account.Revenue < RevenueTo)
        && (IsBlank(Country) || Same(Country, account.Country))
        && (IsBlank(Language) || SpeaksAs(account.Language));

    /// <summary>Whether an account is conceivable for which the conditions of both hold.</summary>
    public bool Overlap(RuleConditions other) =>
        (Segment is null || other.Segment is null || Segment == other.Segment)
        && (IndustryCode is null || other.IndustryCode is null || IndustryCode == other.IndustryCode)
        && (IsBlank(Country) || IsBlank(other.Country) || Same(Country, other.Country))
        && (IsBlank(Language) || IsBlank(other.Language) || SpeaksAs(other.Language) || other.SpeaksAs(Language))
        && Below(RevenueFrom, other.RevenueTo)
        && Below(other.RevenueFrom, RevenueTo);

    /// <summary>Whether no account can match, because the revenue would have to be under its own lower bound.</summary>
    public bool IsImpossible => !Below(RevenueFrom, RevenueTo);

    private static bool Below(decimal? from, decimal? to) => from is null || to is null || from < to;

    private bool SpeaksAs(string? spoken) =>
        Same(Language, spoken)
        || (spoken?.Trim().StartsWith(Language!.Trim() + "-", StringComparison.OrdinalIgnoreCase) ?? false);

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static bool Same(string? left, string? right) =>
        string.Equals(left?.Trim(), right?.Trim(), StringComparison.OrdinalIgnoreCase);
}
