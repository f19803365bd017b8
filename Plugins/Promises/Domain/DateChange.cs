using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>A revision or re-dating of a promise, for its explanation.</summary>
public sealed class DateChange
{
    private readonly string _kind;

    private DateChange(string kind, DateTime on, DateMove customer, DateMove? target, bool isAgreed, string reason)
    {
        _kind = kind;
        On = on;
        Customer = customer;
        Target = target;
        IsAgreed = isAgreed;
        Reason = reason;
    }

    /// <summary>When it was made, UTC.</summary>
    public DateTime On { get; }

    /// <summary>The customer date.</summary>
    public DateMove Customer { get; }

    /// <summary>The internal target; null for a revision, which leaves it alone.</summary>
    public DateMove? Target { get; }

    /// <summary>Whether it was agreed with the customer.</summary>
    public bool IsAgreed { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Somebody gave the promise another customer date.</summary>
    public static DateChange Revision(DateTime on, DateMove customer, bool isAgreed, string reason) =>
        new("revision", on, customer, target: null, isAgreed, reason);

    /// <summary>The promise was dated anew because its calendar or policy changed; nobody asked the customer.</summary>
    public static DateChange Redating(DateTime on, DateMove customer, DateMove target, string reason) =>
        new("redating", on, customer, target, isAgreed: false, reason);

    internal void WriteTo(JsonWriter json)
    {
        json.BeginObject()
            .Name("kind").Value(_kind)
            .Name("on").Value(On)
            .Name("from").Value(Customer.From)
            .Name("to").Value(Customer.To);
        if (Target is not null)
            json.Name("targetFrom").Value(Target.From).Name("targetTo").Value(Target.To);
        json.Name("agreed").Value(IsAgreed)
            .Name("reason").Value(Reason)
            .EndObject();
    }
}
