using System.Text.Json.Nodes;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

/// <summary>Portfolios that change hands.</summary>
internal sealed class PortfolioScene(LoyaltyEnvironment environment)
{
    /// <summary>The rows of owner assignment.</summary>
    public OwnershipScene Ownership { get; } = new(environment);

    /// <summary>Officers who see only what is shared with them.</summary>
    public MandateScene Mandate { get; } = new(environment);

    /// <summary>Ann, Bob and Cid in one pool with a rule; capacity 100, Bob 200: he comes first.</summary>
    public (Guid Ann, Guid Bob, Guid Cid) PoolOfThree()
    {
        var pool = Ownership.Pool();
        var officers = (Ownership.Officer(pool, "Ann"), Ownership.Officer(pool, "Bob", capacity: 200), Ownership.Officer(pool, "Cid"));
        Ownership.Rule(pool);
        environment.RunJobs();
        return officers;
    }

    /// <summary>Accounts of an officer that are not locked, each a standard account of 2 points.</summary>
    public IReadOnlyList<Guid> Portfolio(Guid user, int accounts) =>
        [.. Enumerable.Range(0, accounts).Select(_ => Ownership.Account(more: [
            (Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, user)),
            (Account.Fields.OwnerLocked, false)]))];

    /// <summary>Locks the owner.</summary>
    public void Lock(Guid account) => SetLock(account, isLocked: true);

    /// <summary>Unlocks the owner.</summary>
    public void Unlock(Guid account) => SetLock(account, isLocked: false);

    /// <summary>Whether the owner is locked.</summary>
    public bool IsLocked(Guid account) =>
        environment.Read(Account.EntityLogicalName, account, Account.Fields.OwnerLocked).GetAttributeValue<bool>(Account.Fields.OwnerLocked);

    /// <summary>The only note of an account.</summary>
    public Entity Note(Guid account) =>
        environment.Where(Annotation.EntityLogicalName, Annotation.Fields.ObjectId, account, Annotation.Fields.Subject, Annotation.Fields.NoteText).Single();

    /// <summary>Hands a portfolio over.</summary>
    public (int Moved, int Remaining, bool More, JsonNode Explanation) HandOver(
        Guid from, Guid? to = null, bool isDryRun = false, int? maxSeconds = null, IOrganizationService? caller = null)
    {
        var request = new OrganizationRequest(HandOverPortfolioApi.Name)
        {
            [HandOverPortfolioApi.Request.FromUserId] = from,
            [HandOverPortfolioApi.Request.DryRun] = isDryRun,
        };
        if (to is { } user)
            request[HandOverPortfolioApi.Request.ToUserId] = user;
        if (maxSeconds is { } seconds)
            request[HandOverPortfolioApi.Request.MaxSeconds] = seconds;
        var response = (caller ?? environment.Service).Execute(request);
        return (
            (int)response[HandOverPortfolioApi.Response.Moved],
            (int)response[HandOverPortfolioApi.Response.Remaining],
            (bool)response[HandOverPortfolioApi.Response.More],
            JsonNode.Parse((string)response[HandOverPortfolioApi.Response.Explanation])!);
    }

    /// <summary>Runs the rules again.</summary>
    public (int Moved, int Remaining, string Next, JsonNode Explanation) Reassign(
        bool isDryRun = false, string? after = null, int? maxSeconds = null, IOrganizationService? caller = null)
    {
        var request = new OrganizationRequest(ReassignPortfolioApi.Name) { [ReassignPortfolioApi.Request.DryRun] = isDryRun };
        if (after is not null)
            request[ReassignPortfolioApi.Request.After] = after;
        if (maxSeconds is { } seconds)
            request[ReassignPortfolioApi.Request.MaxSeconds] = seconds;
        var response = (caller ?? environment.Service).Execute(request);
        Assert.Equal((bool)response[ReassignPortfolioApi.Response.More], ((string)response[ReassignPortfolioApi.Response.Next]).Length > 0);
        return (
            (int)response[ReassignPortfolioApi.Response.Moved],
            (int)response[ReassignPortfolioApi.Response.Remaining],
            (string)response[ReassignPortfolioApi.Response.Next],
            JsonNode.Parse((string)response[ReassignPortfolioApi.Response.Explanation])!);
    }

    private void SetLock(Guid account, bool isLocked) =>
        environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.OwnerLocked] = isLocked });
}
