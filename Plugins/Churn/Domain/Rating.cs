namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>What a customer rated in one feedback, 0 to 10 each; null is not rated.</summary>
/// <param name="Technical">Satisfaction with the product or the work.</param>
/// <param name="Relational">Satisfaction with the contact and the follow-up.</param>
public sealed record Rating(int? Technical, int? Relational);
