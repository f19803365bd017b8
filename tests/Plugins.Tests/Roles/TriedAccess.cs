using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Metadata;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>What the holder of a role can do to the rows of a table, by trying.</summary>
internal sealed class TriedAccess(LoyaltyEnvironment environment, RoleScene scene, TableMetadata table)
{
    private static readonly Reach[] FromWidest = [Reach.All, Reach.Unit, Reach.Own];

    private string Name => table.LogicalName;

    /// <summary>
    /// The letters of what is possible, by the widest reach of each: <c>all R, own CW</c>; the letters alone where rows belong to nobody; a dash for nothing.
    /// </summary>
    public string Cell()
    {
        var widest = Tries().Select(tried => (tried.Letter, Reach: Widest(tried.Succeeds))).ToList();
        var groups = FromWidest
            .Select(reach => (Word: RoleTables.IsOwned(table) ? Word(reach) : "", Letters: string.Concat(widest.Where(tried => tried.Reach == reach).Select(tried => tried.Letter))))
            .Where(group => group.Letters.Length > 0)
            .Select(group => (group.Word + " " + group.Letters).Trim())
            .ToList();
        return groups.Count == 0 ? "–" : string.Join(", ", groups);
    }

    private static string Word(Reach reach) => reach switch { Reach.All => "all", Reach.Unit => "unit", _ => "own" };

    private Reach? Widest(Func<Reach, bool> succeeds)
    {
        if (!RoleTables.IsOwned(table))
            return succeeds(Reach.Own) ? Reach.All : null;
        var reached = FromWidest.Where(succeeds).ToList();
        Assert.True(reached.SequenceEqual(FromWidest.Skip(FromWidest.Length - reached.Count)), $"{Name}: more is possible with the rows of others than with one's own.");
        return reached.Count == 0 ? null : reached[0];
    }

    // Creating is tried first: of some tables there can be one row only, and it is made for the other tries.
    private IEnumerable<(char Letter, Func<Reach, bool> Succeeds)> Tries()
    {
        yield return ('C', reach => Succeeds(new CreateRequest { Target = scene.Samples.Draft(Name, reach) }));
        yield return ('R', reach => Succeeds(new RetrieveRequest { Target = Row(reach), ColumnSet = new ColumnSet(table.PrimaryIdColumn) }));
        yield return ('W', reach => Succeeds(Change(reach)));
        yield return ('D', reach => Succeeds(new DeleteRequest { Target = Row(reach) }));
        if (RoleTables.IsOwned(table))
        {
            yield return ('A', reach => Succeeds(Write(reach, "ownerid", scene.Owner(reach == Reach.Own ? Reach.Unit : Reach.Own))));
            yield return ('S', reach => Succeeds(new GrantAccessRequest { Target = Row(reach), PrincipalAccess = ReadingFor(scene.Owner(Reach.Unit)) }));
        }

        yield return ('L', reach => Holds(reach, AccessRights.AppendAccess));
        yield return ('T', reach => Holds(reach, AccessRights.AppendToAccess));
    }

    private static PrincipalAccess ReadingFor(EntityReference user) => new() { Principal = user, AccessMask = AccessRights.ReadAccess };

    private bool Succeeds(OrganizationRequest request) => Trial.Of(scene.Service, request) == Trial.Outcome.Allowed;

    // Linking cannot be tried for one side alone, so the platform is asked; creating tries both sides together.
    private bool Holds(Reach reach, AccessRights right)
    {
        var answer = (RetrievePrincipalAccessResponse)environment.Service.Execute(
            new RetrievePrincipalAccessRequest { Target = Row(reach), Principal = scene.Owner(Reach.Own) });
        return answer.AccessRights.HasFlag(right);
    }

    // Of a play nothing but its end is entered by hand.
    private UpdateRequest Change(Reach reach) => string.Equals(Name, Play.EntityLogicalName, StringComparison.Ordinal)
        ? Write(reach, Play.Fields.Outcome, new OptionSetValue((int)PlayOutcome.ConversationHeld))
        : Write(reach, table.PrimaryNameColumn!, "Changed");

    private UpdateRequest Write(Reach reach, string column, object value) =>
        new() { Target = new Entity(Name, Row(reach).Id) { [column] = value } };

    private EntityReference Row(Reach reach) => scene.Samples.Row(Name, reach);
}
