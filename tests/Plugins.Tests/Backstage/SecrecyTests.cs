using System.ServiceModel;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Coordination;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests.Backstage;

/// <summary>Whoever is not a member of the profile reads nothing of a backstage note's text, on any way.</summary>
public sealed class SecrecyTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private BackstageScene Scene { get; } = new(environment);

    public static TheoryData<string> Roles => ["Loyalty Administrator", "Loyalty Manager", "Loyalty Officer", "Loyalty Contributor", "Loyalty Reader"];

    [Theory]
    [MemberData(nameof(Roles))]
    public void Text_WithoutTheProfile_StandsInNothingThatTheRoleReads(string role)
    {
        var (account, user) = Told(role);

        Assert.Empty(FoundBy(user));
        Assert.DoesNotContain(BackstageScene.Secret, Environment.Panel(account, user).GetRawText(), StringComparison.Ordinal);
        Assert.False(Environment.Panel(account, user).TryGetProperty("backstage", out _));
    }

    // That the sweep finds what can be read, and finds it in one place only.
    [Fact]
    public void Text_WithTheProfile_StandsInTheNoteAndNowhereElse()
    {
        var (_, user) = Told("Loyalty Manager");
        Environment.Admit(user);

        Assert.Equal(["loy_backstagenote.loy_text"], FoundBy(user));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Text_WithoutTheProfile_IsNotFoundByAskingForIt(string role)
    {
        var (_, user) = Told(role);

        foreach (var filter in (string[])["operator='like' value='%bankrupt%'", "operator='not-null'", $"operator='eq' value='{BackstageScene.Secret}'"])
        {
            Assert.Equal(0, Found(user, $"""
                <fetch><entity name='account'><attribute name='name' /><link-entity name='loy_backstagenote' from='loy_accountid' to='accountid'>
                  <filter><condition attribute='loy_text' {filter} /></filter>
                </link-entity></entity></fetch>
                """));
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Text_WithoutTheProfile_IsNotWritten(string role)
    {
        var (account, user) = Told(role);

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Environment.As(user).Create(BackstageScene.Draft(account))).Detail;

        Assert.True(fault.ErrorCode is ErrorCode.AttributePermissionDenied or ErrorCode.PrivilegeDenied, fault.Message);
    }

    // Everything that could tell it on: a promise with its task, a broken one with recovery and signals, the history of the risk.
    private (Guid Account, Guid User) Told(string role)
    {
        var account = Scene.Account();
        var promise = Scene.Promise(account);
        Scene.Note(account, promise);
        Environment.Now = Environment.Now.AddDays(30);
        Environment.Service.Update(new Entity(Promise.EntityLogicalName, promise) { [Promise.Fields.DeliveredOn] = Environment.Now });
        Environment.RunJobs();
        return (account, Environment.User(role));
    }

    private List<string> FoundBy(Guid user) =>
        [.. Environment.Metadata.Tables.Values.SelectMany(table => Rows(user, table)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<string> Rows(Guid user, TableMetadata table)
    {
        EntityCollection rows;
        try
        {
            rows = Environment.As(user).RetrieveMultiple(new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet([.. table.Columns.Keys]) });
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCode.PrivilegeDenied)
        {
            yield break;
        }

        foreach (var row in rows.Entities)
        {
            foreach (var column in row.Attributes.Where(value => Holds(value.Value)).Select(value => value.Key).Concat(row.FormattedValues.Where(value => Holds(value.Value)).Select(value => value.Key)))
                yield return $"{table.LogicalName}.{column}";
        }
    }

    private static bool Holds(object value) =>
        (value is EntityReference reference ? reference.Name : value as string)?.Contains(BackstageScene.Secret, StringComparison.Ordinal) ?? false;

    private int Found(Guid user, string fetch)
    {
        try
        {
            return Environment.As(user).RetrieveMultiple(new FetchExpression(fetch)).Entities.Count;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCode.PrivilegeDenied)
        {
            return 0;
        }
    }
}
