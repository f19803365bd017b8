using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class ConditionTests : IDisposable
{
    private readonly StoreFixture _store = new();
    private readonly Guid _me = Guid.NewGuid();
    private readonly Guid _team = Guid.NewGuid();
    private readonly Guid _unit = Guid.NewGuid();

    public ConditionTests()
    {
        _store.Add(
            "customer", ("name", "Ateliers Énard"), ("employees", 5), ("margin", 9.5m), ("revenue", new Money(100)), ("active", true),
            ("segment", new OptionSetValue(10)), ("ownerid", new EntityReference("systemuser", _me)));
        _store.Add(
            "customer", ("name", "Boulangerie 50%"), ("employees", 10), ("margin", 10.25m), ("revenue", new Money(2000)), ("active", false),
            ("segment", new OptionSetValue(20)), ("ownerid", new EntityReference("team", _team)), ("owningbusinessunit", new EntityReference("businessunit", _unit)));
        _store.Add("customer", ("name", "Empty"));
    }

    public void Dispose() => _store.Dispose();

    private static string Initials(IEnumerable<string> names) => string.Concat(names.Select(n => n[0]));

    [Theory]
    [InlineData("employees", ConditionOperator.Equal, 5, "A")]
    [InlineData("employees", ConditionOperator.Equal, "5", "A")]
    [InlineData("employees", ConditionOperator.NotEqual, 5, "BE")]
    [InlineData("employees", ConditionOperator.GreaterThan, 5, "B")]
    [InlineData("employees", ConditionOperator.GreaterEqual, 5, "AB")]
    [InlineData("employees", ConditionOperator.LessThan, 10, "A")]
    [InlineData("employees", ConditionOperator.LessEqual, 10, "AB")]
    [InlineData("margin", ConditionOperator.GreaterThan, 9, "AB")]
    [InlineData("margin", ConditionOperator.GreaterThan, "9.50", "B")]
    [InlineData("margin", ConditionOperator.Equal, "9.500", "A")]
    [InlineData("revenue", ConditionOperator.LessThan, 1000, "A")]
    [InlineData("active", ConditionOperator.Equal, true, "A")]
    [InlineData("active", ConditionOperator.Equal, "0", "B")]
    [InlineData("active", ConditionOperator.NotEqual, true, "BE")]
    [InlineData("segment", ConditionOperator.Equal, 20, "B")]
    [InlineData("segment", ConditionOperator.NotEqual, 20, "AE")]
    [InlineData("name", ConditionOperator.Equal, "ateliers enard", "A")]
    [InlineData("name", ConditionOperator.Equal, "EMPTY  ", "E")]
    [InlineData("name", ConditionOperator.Like, "%énArd", "A")]
    [InlineData("name", ConditionOperator.Like, "Ateliers", "")]
    [InlineData("name", ConditionOperator.Like, "_mpty", "E")]
    [InlineData("name", ConditionOperator.Like, "%50[%]", "B")]
    [InlineData("name", ConditionOperator.Like, "[a-b]%", "AB")]
    [InlineData("name", ConditionOperator.Like, "[^ab]%", "E")]
    [InlineData("name", ConditionOperator.Like, "[ab", "")]
    [InlineData("name", ConditionOperator.Like, "%", "ABE")]
    [InlineData("name", ConditionOperator.NotLike, "%e", "ABE")]
    [InlineData("name", ConditionOperator.NotLike, "%y", "AB")]
    [InlineData("notes", ConditionOperator.NotLike, "%y", "ABE")]
    [InlineData("name", ConditionOperator.BeginsWith, "at", "A")]
    [InlineData("name", ConditionOperator.DoesNotBeginWith, "at", "BE")]
    [InlineData("name", ConditionOperator.EndsWith, "enard", "A")]
    [InlineData("name", ConditionOperator.DoesNotEndWith, "enard", "BE")]
    [InlineData("name", ConditionOperator.Contains, "ER", "AB")]
    [InlineData("name", ConditionOperator.DoesNotContain, "ER", "E")]
    public void Operator_WithOneValue_KeepsItsRows(string column, ConditionOperator condition, object value, string expected) =>
        Assert.Equal(expected, Initials(_store.Names(column, condition, value)));

    [Fact]
    public void Operators_WithoutValue_KeepEmptyOrFilledRows()
    {
        Assert.Equal("E", Initials(_store.Names("employees", ConditionOperator.Null)));
        Assert.Equal("AB", Initials(_store.Names("employees", ConditionOperator.NotNull)));
    }

    [Fact]
    public void Operators_WithSeveralValues_KeepTheirRows()
    {
        Assert.Equal("AB", Initials(_store.Names("employees", ConditionOperator.In, 5, 10)));
        Assert.Equal("A", Initials(_store.Names("name", ConditionOperator.In, "ATELIERS ENARD", "none")));
        Assert.Equal("B", Initials(_store.Names("margin", ConditionOperator.In, 10.250m, 7m)));
        Assert.Equal("BE", Initials(_store.Names("employees", ConditionOperator.NotIn, 5)));
        Assert.Equal("A", Initials(_store.Names("employees", ConditionOperator.Between, 5, 9)));
        Assert.Equal("BE", Initials(_store.Names("employees", ConditionOperator.NotBetween, 5, 9)));
    }

    [Fact]
    public void In_WithOneArray_TakesItsMembers() => Assert.Equal("AB", Initials(_store.Names("employees", ConditionOperator.In, new[] { 5, 10 })));

    [Fact]
    public void In_WithThousandsOfValues_IsAnswered() =>
        Assert.Equal("AB", Initials(_store.Names("employees", ConditionOperator.In, [.. Enumerable.Range(0, 5000).Cast<object>()])));

    [Fact]
    public void CallerOperators_MeanTheCaller()
    {
        var options = StoreFixture.Options with { UserId = _me, BusinessUnitId = _unit, TeamIds = [_team] };

        Assert.Equal("A", Initials(_store.Names(options, "ownerid", ConditionOperator.EqualUserId)));
        Assert.Equal("BE", Initials(_store.Names(options, "ownerid", ConditionOperator.NotEqualUserId)));
        Assert.Equal("B", Initials(_store.Names(options, "ownerid", ConditionOperator.EqualUserTeams)));
        Assert.Equal("AB", Initials(_store.Names(options, "ownerid", ConditionOperator.EqualUserOrUserTeams)));
        Assert.Equal("B", Initials(_store.Names(options, "owningbusinessunit", ConditionOperator.EqualBusinessId)));
        Assert.Equal("AE", Initials(_store.Names(options, "owningbusinessunit", ConditionOperator.NotEqualBusinessId)));
        Assert.Equal("", Initials(_store.Names(options with { TeamIds = [] }, "ownerid", ConditionOperator.EqualUserTeams)));
    }

    [Fact]
    public void Filters_Nested_CombineByTheirWords()
    {
        var query = new QueryExpression("customer") { ColumnSet = new ColumnSet("name") };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "Empty");
        var both = query.Criteria.AddFilter(LogicalOperator.And);
        both.AddCondition("employees", ConditionOperator.GreaterThan, 1);
        both.AddCondition("active", ConditionOperator.Equal, true);
        query.Criteria.AddFilter(LogicalOperator.And);

        Assert.Equal("AE", Initials(_store.Query(query).Entities.Select(e => (string)e["name"]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void SdkObjects_AsValues_AreRefusedAsOnThePlatform()
    {
        Refuses("ownerid", new EntityReference("systemuser", _me), "'System.Guid' but received 'Microsoft.Xrm.Sdk.EntityReference'");
        Refuses("segment", new OptionSetValue(10), "'System.Int32' but received 'Microsoft.Xrm.Sdk.OptionSetValue'");
        Refuses("revenue", new Money(1), "'System.Decimal' but received 'Microsoft.Xrm.Sdk.Money'");
        Refuses("employees", null!, "'System.Int32' but received 'null'");
        Refuses("employees", "many", "'System.Int32' but received 'System.String'");
        Refuses("createdon", "one day", "'System.DateTime' but received 'System.String'");
        Refuses("ownerid", "me", "'System.Guid' but received 'System.String'");

        void Refuses(string column, object value, string message)
        {
            var fault = StoreFixture.FaultOf(() => _store.Names(column, ConditionOperator.Equal, [value]));
            Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
            Assert.Contains(message, fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("many", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Operators_WithWrongNumberOfValues_AreRefused()
    {
        Assert.Contains("needs 2 value(s), not 1", StoreFixture.FaultOf(() => _store.Names("employees", ConditionOperator.Between, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("needs 1 value(s), not 0", StoreFixture.FaultOf(() => _store.Names("employees", ConditionOperator.Equal)).Message, StringComparison.Ordinal);
        Assert.Contains("at least one value", StoreFixture.FaultOf(() => _store.Names("employees", ConditionOperator.In)).Message, StringComparison.Ordinal);
        Assert.Contains("needs one text", StoreFixture.FaultOf(() => _store.Names("name", ConditionOperator.Like, 3)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ConditionOperator.Above)]
    [InlineData(ConditionOperator.ContainValues)]
    [InlineData(ConditionOperator.ThisFiscalYear)]
    [InlineData(ConditionOperator.Mask)]
    public void Operator_NotBuilt_IsRefusedByName(ConditionOperator condition)
    {
        var fault = StoreFixture.FaultOf(() => _store.Names("employees", condition, 1));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains(condition.ToString(), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextOperator_OnANumber_IsRefused() =>
        Assert.Contains("needs a text column", StoreFixture.FaultOf(() => _store.Names("employees", ConditionOperator.Like, "1%")).Message, StringComparison.Ordinal);

    [Fact]
    public void Value_WithQuotesAndSql_IsOnlyAValue() =>
        Assert.Empty(_store.Names("name", ConditionOperator.Equal, "'; DROP TABLE customer; --"));
}
