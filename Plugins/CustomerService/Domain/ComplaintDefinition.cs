namespace Dynamics.Loyalty.CustomerService.Domain;

/// <summary>Which cases are complaints: those of certain types that came in certain ways.</summary>
/// <param name="types">Case types that count; null for every type, and for cases without one.</param>
/// <param name="origins">Case origins that count; null for every origin, and for cases without one.</param>
public sealed class ComplaintDefinition(IReadOnlyCollection<int>? types, IReadOnlyCollection<int>? origins)
{
    /// <summary>Whether a case of this type and origin is a complaint.</summary>
    public bool Holds(int? type, int? origin) => Takes(types, type) && Takes(origins, origin);

    private static bool Takes(IReadOnlyCollection<int>? wanted, int? value) =>
        wanted is null || (value is { } known && wanted.Contains(known));
}
