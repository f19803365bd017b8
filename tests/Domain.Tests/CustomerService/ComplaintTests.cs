using Dynamics.Loyalty.CustomerService.Domain;

namespace Dynamics.Loyalty.Domain.Tests.CustomerService;

public sealed class ComplaintTests
{
    [Theory]
    [InlineData(CaseState.Active, false, ComplaintSignal.Open)]
    [InlineData(CaseState.Active, true, ComplaintSignal.Reopened)]
    [InlineData(CaseState.Resolved, false, ComplaintSignal.Recovered)]
    [InlineData(CaseState.Resolved, true, ComplaintSignal.Recovered)]
    [InlineData(CaseState.Cancelled, false, ComplaintSignal.None)]
    [InlineData(CaseState.Cancelled, true, ComplaintSignal.None)]
    public void Signal_OfACaseInTime_FollowsItsState(CaseState state, bool wasReopened, ComplaintSignal expected) =>
        Assert.Equal(expected, new Complaint(state, wasReopened, Satisfaction: null, WasInTime: true).Signal);

    [Theory]
    [InlineData(1, true, false)]
    [InlineData(2, true, false)]
    [InlineData(3, true, true)]
    [InlineData(3, false, false)]
    [InlineData(4, false, true)]
    [InlineData(5, false, true)]
    [InlineData(null, true, true)]
    [InlineData(null, false, false)]
    public void Answer_Reassures_WhenTheCustomerSaysSoOrElseWhenItCameInTime(int? satisfaction, bool wasInTime, bool recovers) =>
        Assert.Equal(
            recovers ? ComplaintSignal.Recovered : ComplaintSignal.None,
            new Complaint(CaseState.Resolved, WasReopened: false, satisfaction, wasInTime).Signal);
}
