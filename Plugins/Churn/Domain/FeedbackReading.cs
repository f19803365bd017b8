namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What a customer's scores say about the risk of leaving. Scores run from 0 to 10; null is not scored.</summary>
public static class FeedbackReading
{
    private const int DissatisfiedTo = 5;
    private const int DetractorTo = 6;
    private const int PromoterFrom = 9;

    /// <summary>Whether a rating, technical or relational, is dissatisfaction: 0 to 5.</summary>
    public static bool IsDissatisfied(int? rating) => rating <= DissatisfiedTo;

    /// <summary>Whether a recommendation is a detractor's: 0 to 6.</summary>
    public static bool IsDetractor(int? recommendation) => recommendation <= DetractorTo;

    /// <summary>Whether a recommendation is a promoter's: 9 or 10.</summary>
    public static bool IsPromoter(int? recommendation) => recommendation >= PromoterFrom;
}
