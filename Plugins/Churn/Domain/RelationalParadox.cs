namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>The customer praises the technique and complains of the relation, near a renewal: likely to leave unnoticed.</summary>
public static class RelationalParadox
{
    /// <summary>Days back from now in which ratings count, inclusive.</summary>
    public const int RatingDays = 180;

    private const int FewestRatings = 2;
    private const double TechnicalFrom = 8;
    private const double RelationalTo = 5;
    private const int RenewalDays = 120;

    /// <summary>
    /// Whether it holds: two ratings or more, mean technical ≥ 8, mean relational ≤ 5, and a renewal within 120 days
    /// (inclusive) or none known. A renewal date in the past says nothing of the next one, so it counts as not known.
    /// </summary>
    /// <param name="ratings">Ratings of the last <see cref="RatingDays"/> days.</param>
    /// <param name="renewalOn">Day of the next renewal.</param>
    /// <param name="today">The day.</param>
    public static bool Holds(IReadOnlyCollection<Rating> ratings, DateTime? renewalOn, DateTime today)
    {
        var rated = ratings.Where(rating => rating.Technical is not null || rating.Relational is not null).ToList();
        var isRenewalFar = renewalOn?.Date > today.Date.AddDays(RenewalDays);
        return rated.Count >= FewestRatings
            && !isRenewalFar
            && rated.Average(rating => rating.Technical) >= TechnicalFrom
            && rated.Average(rating => rating.Relational) <= RelationalTo;
    }
}
