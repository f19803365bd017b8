using System.ServiceModel;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>What the holder of a role can do with the text of backstage notes, by trying.</summary>
internal sealed class TriedBackstage(RoleScene scene)
{
    private static readonly Reach[] FromWidest = [Reach.All, Reach.Unit, Reach.Own];

    /// <summary>Whose texts are read, whose are changed, and whether one is written in a new note; a dash for nothing.</summary>
    public string Cell()
    {
        string[] parts =
        [
            .. Widest("reads", Reads), .. Widest("changes", reach => Allowed(Change(reach))),
            .. Allowed(new CreateRequest { Target = scene.Samples.Draft(BackstageNote.EntityLogicalName, Reach.Own) }) ? ["adds"] : (string[])[],
        ];
        return parts.Length == 0 ? "–" : string.Join(", ", parts);
    }

    private static IEnumerable<string> Widest(string verb, Func<Reach, bool> succeeds) =>
        FromWidest.Where(succeeds).Take(1).Select(reach => verb + reach switch { Reach.All => " all", Reach.Unit => " the unit's", _ => " own" });

    private bool Reads(Reach reach)
    {
        try
        {
            return scene.Service.Retrieve(BackstageNote.EntityLogicalName, Note(reach).Id, new ColumnSet(BackstageNote.Fields.Text)).Contains(BackstageNote.Fields.Text);
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }

    private UpdateRequest Change(Reach reach) =>
        new() { Target = new Entity(BackstageNote.EntityLogicalName, Note(reach).Id) { [BackstageNote.Fields.Text] = "Changed" } };

    private bool Allowed(OrganizationRequest request) => Trial.Of(scene.Service, request) == Trial.Outcome.Allowed;

    private EntityReference Note(Reach reach) => scene.Samples.Row(BackstageNote.EntityLogicalName, reach);
}
