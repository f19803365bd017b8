using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class DerivedColumnTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    [Fact]
    public void Defaults_WithoutValues_AreFilledIn()
    {
        var row = _test.Read("test_item", _test.Create("test_item"), "test_flag", "test_choice");

        Assert.Equal(true, row["test_flag"]);
        Assert.Equal(20, row.GetAttributeValue<OptionSetValue>("test_choice").Value);
    }

    [Fact]
    public void Default_SentAsNothing_StaysNothing() =>
        Assert.False(_test.Read("test_item", _test.Create("test_item", ("test_choice", null)), "test_choice").Contains("test_choice"));

    [Fact]
    public void OverriddenCreatedOn_OnCreate_BackdatesTheRow()
    {
        var earlier = TestEnvironment.Noon.AddDays(-10);

        var row = _test.Read("test_item", _test.Create("test_item", ("overriddencreatedon", earlier)), "createdon", "overriddencreatedon", "modifiedon");

        Assert.Equal(earlier, row["createdon"]);
        Assert.Equal(TestEnvironment.Noon, row["overriddencreatedon"]);
        Assert.Equal(TestEnvironment.Noon, row["modifiedon"]);
    }

    [Fact]
    public void AutoNumber_OnEachCreate_CountsUp()
    {
        var tickets = Enumerable.Range(0, 3).Select(_ => _test.Read("test_item", _test.Create("test_item"), "test_ticket")["test_ticket"]);

        Assert.Equal(["T-0001", "T-0002", "T-0003"], tickets);
    }

    [Fact]
    public void Money_InTheBaseCurrency_FillsTheBaseAmount()
    {
        var row = _test.Read("test_item", _test.Create("test_item", ("test_money", new Money(12.345m))), "test_money", "test_money_base", "transactioncurrencyid", "exchangerate");

        Assert.Equal(12.35m, row.GetAttributeValue<Money>("test_money").Value);
        Assert.Equal(12.35m, row.GetAttributeValue<Money>("test_money_base").Value);
        Assert.Equal(WellKnownIds.BaseCurrency, row.GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
        Assert.Equal(1m, row["exchangerate"]);
    }

    [Fact]
    public void Money_InAnotherCurrency_IsConverted()
    {
        var dollar = _test.Create("transactioncurrency", ("currencyname", "Dollar"), ("isocurrencycode", "USD"), ("exchangerate", 2m));

        var id = _test.Create("test_item", ("test_money", new Money(10m)), ("transactioncurrencyid", new EntityReference("transactioncurrency", dollar)));

        Assert.Equal(5m, _test.Read("test_item", id, "test_money_base").GetAttributeValue<Money>("test_money_base").Value);
    }

    [Fact]
    public void FullName_OfAContact_FollowsItsParts()
    {
        var id = _test.Create("contact", ("firstname", "Ada"), ("lastname", "Byron"));
        _test.Update("contact", id, ("lastname", "Lovelace"));

        Assert.Equal("Ada Lovelace", _test.Read("contact", id, "fullname")["fullname"]);
    }

    public void Dispose() => _test.Dispose();
}
