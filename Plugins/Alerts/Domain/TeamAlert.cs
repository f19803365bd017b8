using System.Globalization;

namespace Dynamics.Loyalty.Alerts.Domain;

/// <summary>Something that a manager should look at, with the facts that explain it; whoever shows it finds the words.</summary>
/// <param name="Reason">What it tells of.</param>
/// <param name="Subject">Id of what it is about; empty for the accounts that never had anybody.</param>
/// <param name="Episode">Since when, or of which week: see <see cref="Domain.Episode"/>.</param>
/// <param name="Weight">Orders alerts of one reason, heaviest first.</param>
public sealed record TeamAlert(AlertReason Reason, Guid Subject, string Episode, decimal Weight)
{
    /// <summary>The customer, or one of several; null when it is about a person's load.</summary>
    public Named? Account { get; init; }

    /// <summary>The user, or the team, with whom to speak; null when there is nobody.</summary>
    public Named? Person { get; init; }

    /// <summary>The row that shows it; null when the account does.</summary>
    public Named? Evidence { get; init; }

    /// <summary>Since when, UTC.</summary>
    public DateTime? Since { get; init; }

    /// <summary>Until when, UTC, not included; null for an open end.</summary>
    public DateTime? Until { get; init; }

    /// <summary>How many accounts or promises, the points of a load, or the score of the account.</summary>
    public int? Count { get; init; }

    /// <summary>How many of them are late.</summary>
    public int? Late { get; init; }

    /// <summary>The capacity or limit that the count stands against.</summary>
    public int? Limit { get; init; }

    /// <summary>Reason, subject and episode: the same for as long as it is the same alert.</summary>
    public string Key => string.Join(":", ((int)Reason).ToString(CultureInfo.InvariantCulture), Subject.ToString("N"), Episode);
}
