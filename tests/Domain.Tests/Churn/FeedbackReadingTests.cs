using Dynamics.Loyalty.Churn.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class FeedbackReadingTests
{
    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(null, false)]
    public void Rating_UpToFive_IsDissatisfied(int? rating, bool isDissatisfied) =>
        Assert.Equal(isDissatisfied, FeedbackReading.IsDissatisfied(rating));

    [Theory]
    [InlineData(5, true, false)]
    [InlineData(6, true, false)]
    [InlineData(7, false, false)]
    [InlineData(8, false, false)]
    [InlineData(9, false, true)]
    [InlineData(10, false, true)]
    [InlineData(null, false, false)]
    public void Recommendation_IsADetractorsOrAPromoters(int? score, bool isDetractor, bool isPromoter) =>
        Assert.Equal((isDetractor, isPromoter), (FeedbackReading.IsDetractor(score), FeedbackReading.IsPromoter(score)));
}
