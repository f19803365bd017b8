using LocalDataverse.Engine.Metadata;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>Whether the holder of a role can call a custom API, by trying.</summary>
internal sealed class TriedCalls(RoleScene scene, CustomApiMetadata api)
{
    private static readonly Reach[] FromWidest = [Reach.All, Reach.Unit, Reach.Own];

    /// <summary>Yes, or on whose rows; a dash for no.</summary>
    public string Cell()
    {
        if (api.BoundTable is null)
            return Succeeds(Reach.Own) ? "yes" : "–";
        return FromWidest.Where(Succeeds).Select(Word).FirstOrDefault("–");
    }

    private static string Word(Reach reach) => reach switch { Reach.All => "on all", Reach.Unit => "on the unit's", _ => "on own" };

    private bool Succeeds(Reach reach) => Trial.Of(scene.Service, SampleCalls.Of(api.UniqueName, scene, reach)) == Trial.Outcome.Allowed;
}
