using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>How the promises of somebody ended.</summary>
/// <param name="Name">Who; null when the caller may not know.</param>
/// <param name="Rates">How.</param>
internal sealed record NamedRates(string? Name, KeptRates Rates)
{
    /// <summary>Somebody with no promise that ended.</summary>
    public static NamedRates Nothing(string? name) => new(name, KeptRates.None);

    /// <summary>With more of theirs.</summary>
    public NamedRates And(KeptRates more) => this with { Rates = Rates.And(more) };
}
