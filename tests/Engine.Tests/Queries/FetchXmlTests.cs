using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class FetchXmlTests : IDisposable
{
    private readonly StoreFixture _store = new();
    private readonly Guid _acme;

    public FetchXmlTests()
    {
        _acme = _store.Add("customer", ("name", "Acme"), ("code", "ACME"), ("employees", 10), ("views", 10L), ("segment", new OptionSetValue(10)), ("createdon", StoreFixture.Noon));
        _store.Add("customer", ("name", "Beta"), ("employees", 20), ("views", 7L), ("segment", new OptionSetValue(20)));
        _store.Add("customer", ("name", "Gamma"));
        Promise("P1", 1, _acme);
        Promise("P2", 2, _acme);
    }

    public void Dispose() => _store.Dispose();

    private void Promise(string name, int status, Guid customer) =>
        _store.Add("promise", ("name", name), ("status", new OptionSetValue(status)), ("customerid", new EntityReference("customer", customer)));

    private string Names(string inside, string attributes = "") => string.Join(
        ", ",
        _store.Fetch($"<fetch {attributes}><entity name='customer'><attribute name='name'/><order attribute='name'/>{inside}</entity></fetch>")
            .Entities.Select(e => e["name"]));

    [Theory]
    [InlineData("<condition attribute='employees' operator='gt' value='10'/>", "Beta")]
    [InlineData("<condition attribute='employees' operator='ne' value='10'/>", "Beta, Gamma")]
    [InlineData("<condition attribute='employees' operator='null'/>", "Gamma")]
    [InlineData("<condition attribute='employees' operator='in'><value>10</value><value>20</value></condition>", "Acme, Beta")]
    [InlineData("<condition attribute='employees' operator='not-in'><value>10</value></condition>", "Beta, Gamma")]
    [InlineData("<condition attribute='employees' operator='between'><value>5</value><value>15</value></condition>", "Acme")]
    [InlineData("<condition attribute='name' operator='like' value='%et%'/>", "Beta")]
    [InlineData("<condition attribute='name' operator='not-begin-with' value='A'/>", "Beta, Gamma")]
    [InlineData("<condition attribute='createdon' operator='today'/>", "Acme")]
    [InlineData("<condition attribute='createdon' operator='last-x-days' value='3'/>", "Acme")]
    [InlineData("<condition attribute='createdon' operator='on' value='2026-03-02'/>", "Acme")]
    [InlineData("<condition attribute='name' operator='eq' valueof='code'/>", "Acme")]
    [InlineData("<condition attribute='employees' operator='gt' valueof='views'/>", "Beta")]
    public void Condition_KeepsItsRows(string condition, string expected) =>
        Assert.Equal(expected, Names($"<filter>{condition}</filter>"));

    [Fact]
    public void Filters_NestedAndSeveral_Combine() => Assert.Equal(
        "Acme, Gamma",
        Names(
            """
            <filter type='or'>
              <condition attribute='employees' operator='null'/>
              <filter><condition attribute='employees' operator='le' value='10'/><condition attribute='segment' operator='eq' value='10'/></filter>
            </filter>
            <filter><condition attribute='name' operator='not-null'/></filter>
            """));

    [Fact]
    public void Attributes_NamedAliasedAndAll_ComeBackAsAsked()
    {
        var aliased = _store.Fetch("<fetch top='1'><entity name='customer'><attribute name='name' alias='title'/><order attribute='name'/></entity></fetch>").Entities[0];
        var all = _store.Fetch("<fetch top='1'><entity name='customer'><all-attributes/><order attribute='name'/></entity></fetch>").Entities[0];

        Assert.Equal(("customer", "name", "Acme"), Parts((AliasedValue)aliased["title"]));
        Assert.False(aliased.Contains("name"));
        Assert.Equal((10, "ACME"), (all["employees"], all["code"]));

        static (string, string, object) Parts(AliasedValue value) => (value.EntityLogicalName, value.AttributeLogicalName, value.Value);
    }

    [Fact]
    public void LinkEntity_GivesColumnsUnderItsAlias()
    {
        var rows = _store.Fetch(
            """
            <fetch><entity name='customer'><attribute name='name'/>
              <link-entity name='promise' from='customerid' to='customerid' alias='p'>
                <attribute name='name'/><attribute name='status' alias='state'/><order attribute='name' descending='true'/>
                <filter><condition attribute='status' operator='ne' value='3'/></filter>
              </link-entity>
            </entity></fetch>
            """).Entities;

        Assert.Equal("P2, P1", string.Join(", ", rows.Select(r => ((AliasedValue)r["p.name"]).Value)));
        Assert.Equal("Kept", rows[0].FormattedValues["state"]);
        Assert.Equal(_acme, rows[0].Id);
    }

    [Theory]
    [InlineData("inner", "Acme, Acme")]
    [InlineData("outer", "Acme, Acme, Beta, Gamma")]
    [InlineData("exists", "Acme")]
    [InlineData("in", "Acme")]
    public void LinkType_DecidesWhichRowsStay(string type, string expected) =>
        Assert.Equal(expected, Names($"<link-entity name='promise' from='customerid' to='customerid' link-type='{type}'/>"));

    [Theory]
    [InlineData("any", 1, "Acme")]
    [InlineData("any", 3, "")]
    [InlineData("not any", 1, "Beta, Gamma")]
    [InlineData("not any", 3, "Acme, Beta, Gamma")]
    [InlineData("all", 1, "")]
    [InlineData("all", 3, "Acme")]
    [InlineData("not all", 1, "Acme")]
    public void LinkInFilter_TestsRelatedRows(string type, int status, string expected) => Assert.Equal(
        expected,
        Names(
            $"""
            <filter><link-entity name='promise' from='customerid' to='customerid' link-type='{type}'>
              <filter><condition attribute='status' operator='eq' value='{status}'/></filter>
            </link-entity></filter>
            """));

    [Fact]
    public void RootCondition_WithEntityName_MeansTheLink() => Assert.Equal(
        "Acme",
        Names(
            """
            <link-entity name='promise' from='customerid' to='customerid' link-type='outer' alias='p'/>
            <filter><condition entityname='p' attribute='name' operator='eq' value='P1'/></filter>
            """));

    [Fact]
    public void Pages_WithCookie_GoOnWhereTheLastEnded()
    {
        const string Fetch = "<fetch count='2' page='{0}' paging-cookie='{1}'><entity name='customer'><attribute name='name'/><order attribute='name'/></entity></fetch>";
        var first = _store.Fetch(string.Format(System.Globalization.CultureInfo.InvariantCulture, Fetch, 1, ""));
        var cookie = System.Security.SecurityElement.Escape(first.PagingCookie);
        var second = _store.Fetch(string.Format(System.Globalization.CultureInfo.InvariantCulture, Fetch, 2, cookie));

        Assert.True(first.MoreRecords);
        Assert.Equal("Acme, Beta", string.Join(", ", first.Entities.Select(e => e["name"])));
        Assert.Equal("Gamma", second.Entities.Single()["name"]);
        Assert.False(second.MoreRecords);
    }

    [Fact]
    public void FetchAttributes_TopDistinctAndTotal_Work()
    {
        Assert.Equal("Acme, Beta", Names("", "top='2'"));
        Assert.Equal("Acme, Beta, Gamma", Names("<link-entity name='promise' from='customerid' to='customerid' link-type='outer'/>", "distinct='true'"));
        Assert.Equal(3, _store.Fetch("<fetch returntotalrecordcount='true' count='1'><entity name='customer'/></fetch>").TotalRecordCount);
        Assert.Equal("Acme, Beta, Gamma", Names("", "version='1.0' mapping='logical' no-lock='true' output-format='xml-platform'"));
    }

    [Fact]
    public void RawOrder_SortsChoicesByNumber()
    {
        _store.Add("customer", ("name", "Delta"), ("segment", new OptionSetValue(30)));
        const string Fetch = "<fetch useraworderby='{0}'><entity name='customer'><attribute name='name'/><order attribute='segment'/></entity></fetch>";

        Assert.Equal("Gamma, Acme, Beta, Delta", Sorted("true"));
        Assert.Equal("Gamma, Delta, Acme, Beta", Sorted("false"));

        string Sorted(string raw) => string.Join(
            ", ", _store.Fetch(string.Format(System.Globalization.CultureInfo.InvariantCulture, Fetch, raw)).Entities.Select(e => e["name"]));
    }

    [Theory]
    [InlineData("<fetch>\n<entity name='customer'>\n</fetch>", "line 3")]
    [InlineData("nothing", "line 1")]
    [InlineData("<!DOCTYPE a><fetch/>", "line 1")]
    [InlineData("<query/>", "it must be 'fetch'")]
    [InlineData("<fetch/>", "needs one element 'entity'")]
    [InlineData("<fetch><entity/></fetch>", "needs the attribute 'name'")]
    [InlineData("<fetch>\n<entity name='customer'>\n<atribute name='name'/></entity></fetch>", "line 3: 'entity' takes no element 'atribute' Did you mean 'attribute'?")]
    [InlineData("<fetch><entity name='customer' nam='x'/></fetch>", "no attribute 'nam' here Did you mean 'name'?")]
    [InlineData("<fetch top='x'><entity name='customer'/></fetch>", "'top' must be a whole number")]
    [InlineData("<fetch distinct='maybe'><entity name='customer'/></fetch>", "'distinct' must be true or false")]
    [InlineData("<fetch top='2' count='2'><entity name='customer'/></fetch>", "Use one of them")]
    [InlineData("<fetch><entity name='customer'><filter type='xor'/></entity></fetch>", "'and' or 'or'")]
    [InlineData("<fetch><entity name='customer'><filter><condition attribute='name' operator='equals' value='x'/></filter></entity></fetch>", "there is no operator 'equals'")]
    [InlineData("<fetch><entity name='customer'><filter><condition operator='null'/></filter></entity></fetch>", "needs the attribute 'attribute'")]
    [InlineData("<fetch><entity name='customer'><order alias='x'/></entity></fetch>", "no attribute has the alias 'x'")]
    [InlineData("<fetch><entity name='customer'><link-entity name='promise' from='customerid'/></entity></fetch>", "needs the attribute 'to'")]
    [InlineData("<fetch><entity name='customer'><link-entity name='promise' from='customerid' to='customerid' link-type='exists'><attribute name='name'/></link-entity></entity></fetch>", "gives no columns")]
    [InlineData("<fetch><entity name='customer'><filter><link-entity name='promise' from='customerid' to='customerid'/></filter></entity></fetch>", "any, not any, all or not all")]
    public void Query_ThatIsWrong_IsRefusedSayingWhereAndWhat(string fetch, string message)
    {
        var fault = StoreFixture.FaultOf(() => _store.Fetch(fetch));

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<fetch><entity name='customer'><filter><condition attribute='parentid' operator='under' value='x'/></filter></entity></fetch>", "'under'")]
    [InlineData("<fetch><entity name='customer'><link-entity name='promise' from='customerid' to='customerid' link-type='matchfirstrowusingcrossapply'/></entity></fetch>", "'matchfirstrowusingcrossapply'")]
    [InlineData("<fetch datasource='retained'><entity name='customer'/></fetch>", "'datasource'")]
    [InlineData("<fetch aggregate='true'><entity name='customer'><attribute name='customerid' alias='a' rowaggregate='CountChildren'/></entity></fetch>", "'rowaggregate'")]
    public void Feature_NotBuilt_IsRefusedByName(string fetch, string name)
    {
        var fault = StoreFixture.FaultOf(() => _store.Fetch(fetch));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_Misspelt_AreRefusedWithThePlatformsCodes()
    {
        Assert.Equal(ErrorCode.QueryBuilderNoEntity, StoreFixture.FaultOf(() => _store.Fetch("<fetch><entity name='custmer'/></fetch>")).ErrorCode);
        Assert.Equal(
            ErrorCode.QueryBuilderNoAttribute,
            StoreFixture.FaultOf(() => _store.Fetch("<fetch><entity name='customer'><attribute name='nam'/></entity></fetch>")).ErrorCode);
    }
}
