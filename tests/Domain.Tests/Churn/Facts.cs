using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

/// <summary>Facts of accounts, counted in days before now.</summary>
internal static class Facts
{
    /// <summary>The loyalty owner.</summary>
    public static readonly Guid Owner = new(1, 0, 0, new byte[8]);

    /// <summary>Somebody else.</summary>
    public static readonly Guid Other = new(2, 0, 0, new byte[8]);

    /// <summary>An account of which nothing is known.</summary>
    public static AccountFacts None { get; } = new(Row("account", 9), [], [], [], [], [], [Owner], OwnerVacantSince: null, RenewalOn: null);

    /// <summary>Contacts that ended so many days ago, all by one person.</summary>
    public static IReadOnlyList<Contact> Contacts(Guid by, params double[] daysAgo) =>
        [.. daysAgo.Select((days, i) => new Contact(Row("phonecall", 100 + i), Ago(days), by))];

    /// <summary>A change of the owner.</summary>
    public static OwnerChange Change(double daysAgo, Guid? from, Guid? to) => new(Row("loy_ownerassignment", 1000 + (int)daysAgo), Ago(daysAgo), from, to);

    /// <summary>A row.</summary>
    public static Evidence Row(string table, int number) => new(table, new Guid(number, 0, 0, new byte[8]));

    /// <summary>An instant some days before now.</summary>
    public static DateTime Ago(double days) => Signals.Now.AddDays(-days);
}
