using Dynamics.Loyalty.CustomerService.Domain;

namespace Dynamics.Loyalty.Domain.Tests.CustomerService;

public sealed class ComplaintDefinitionTests
{
    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(1, 1, false)]
    [InlineData(2, 3, false)]
    [InlineData(null, 1, false)]
    [InlineData(2, null, false)]
    public void Case_OfListedTypeAndOrigin_IsAComplaint(int? type, int? origin, bool holds) =>
        Assert.Equal(holds, new ComplaintDefinition([2], [1]).Holds(type, origin));

    [Theory]
    [InlineData(7, null)]
    [InlineData(null, 7)]
    [InlineData(null, null)]
    public void Case_WhereNothingIsListed_IsAlwaysOne(int? type, int? origin) =>
        Assert.True(new ComplaintDefinition(types: null, origins: null).Holds(type, origin));

    [Fact]
    public void Case_WhereAnEmptyListStands_IsNone() =>
        Assert.False(new ComplaintDefinition([], origins: null).Holds(2, 1));
}
