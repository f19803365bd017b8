using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Sdk;

/// <summary>The contract assemblies behave as the real ones do where callers can tell.</summary>
public sealed class ContractTests
{
    private static readonly Guid Id = new("6f0c1d3e-0000-0000-0000-000000000001");

    [Fact]
    public void Assembly_Identity_IsTheRealOne()
    {
        var names = new[] { typeof(Entity), typeof(Microsoft.Crm.Sdk.Messages.WhoAmIRequest) }.Select(type => type.Assembly.FullName);

        Assert.Equal(
            [
                "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
                "Microsoft.Crm.Sdk.Proxy, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
            ],
            names);
    }

    [Fact]
    public void Entity_MissingColumn_ThrowsByIndexAndDefaultsByGetter()
    {
        var row = new Entity("account") { ["name"] = null };

        Assert.Throws<KeyNotFoundException>(() => row["missing"]);
        Assert.Null(row["name"]);
        Assert.True(row.Contains("name"));
        Assert.Null(row.GetAttributeValue<string>("missing"));
        Assert.Equal(default, row.GetAttributeValue<DateTime>("name"));
    }

    [Fact]
    public void Entity_ColumnOfAnotherType_ThrowsByGetterAndRefusesByTry()
    {
        var row = new Entity("account") { ["revenue"] = new Money(5) };

        Assert.Throws<InvalidCastException>(() => row.GetAttributeValue<int>("revenue"));
        Assert.False(row.TryGetAttributeValue<int>("revenue", out _));
        Assert.True(row.TryGetAttributeValue<Money>("revenue", out var money));
        Assert.Equal(5m, money.Value);
    }

    [Fact]
    public void EntityReference_SameRowOtherName_IsEqual()
    {
        Assert.Equal(new EntityReference("account", Id) { Name = "One" }, new EntityReference("account", Id) { Name = "Two" });
        Assert.NotEqual(new EntityReference("account", Id), new EntityReference("contact", Id));
        Assert.NotEqual(new EntityReference("account", "code", "A"), new EntityReference("account", "code", "B"));
        Assert.Equal(new EntityReference("account", "code", "A"), new EntityReference("account", "code", "A"));
    }

    [Fact]
    public void Values_SameContent_AreEqual()
    {
        Assert.Equal(new OptionSetValue(3), new OptionSetValue(3));
        Assert.Equal(new Money(1.50m), new Money(1.5m));
        Assert.NotEqual(new OptionSetValue(3), new OptionSetValue(4));
    }

    [Fact]
    public void Collection_SameNameTwice_IsRefusedByAddAndReplacedByIndex()
    {
        var parameters = new ParameterCollection { { "a", 1 } };

        Assert.Throws<ArgumentException>(() => parameters.Add("a", 2));
        parameters["a"] = 2;
        Assert.Equal(2, parameters["a"]);
        Assert.False(parameters.Contains("A"));
    }

    [Fact]
    public void Condition_Values_AreTakenAsTheOverloadsSay()
    {
        Assert.Empty(new ConditionExpression("a", ConditionOperator.Null).Values);
        Assert.Equal([5], new ConditionExpression("a", ConditionOperator.Equal, 5).Values);
        Assert.Equal([1, 2], new ConditionExpression("a", ConditionOperator.In, [1, 2]).Values);
        Assert.Equal(["x", "y"], new ConditionExpression("a", ConditionOperator.In, "x", "y").Values);
        Assert.Equal([1, 2], new ConditionExpression("a", ConditionOperator.In, new List<int> { 1, 2 }).Values);
    }

    [Fact]
    public void Query_New_HasItsPartsAndLinksStartAtItsTable()
    {
        var query = new QueryExpression("account");
        var contact = query.AddLink("contact", "primarycontactid", "contactid");
        var user = contact.AddLink("systemuser", "ownerid", "systemuserid", JoinOperator.LeftOuter);

        Assert.Empty(query.ColumnSet.Columns);
        Assert.Equal(0, query.PageInfo.PageNumber);
        Assert.Equal(("account", "contact"), (contact.LinkFromEntityName, user.LinkFromEntityName));
        Assert.Equal(JoinOperator.Inner, contact.JoinOperator);
    }

    [Fact]
    public void Request_Properties_AreItsParameters()
    {
        var request = new CreateRequest { Target = new Entity("account") };

        Assert.Equal("Create", request.RequestName);
        Assert.Same(request.Target, request.Parameters["Target"]);
        Assert.Null(new UpdateRequest().Target);
        Assert.Equal(ConcurrencyBehavior.Default, new UpdateRequest().ConcurrencyBehavior);
    }
}

