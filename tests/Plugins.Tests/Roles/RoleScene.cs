using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>A holder of a role, a colleague in the same business unit, a stranger in another one, and rows of each.</summary>
internal sealed class RoleScene
{
    private const string Richest = "Loyalty Administrator";
    private readonly LoyaltyEnvironment _environment;
    private readonly Dictionary<Reach, Guid> _owners;

    /// <summary>Puts them on stage.</summary>
    /// <param name="environment">Where.</param>
    /// <param name="role">Name of the role.</param>
    /// <param name="isBackstage">Whether they are members of the column security profile of backstage notes too.</param>
    public RoleScene(LoyaltyEnvironment environment, string role, bool isBackstage = true)
    {
        _environment = environment;
        var here = Unit("Here");
        _owners = new Dictionary<Reach, Guid>
        {
            [Reach.Own] = environment.User(Richest, here),
            [Reach.Unit] = environment.User(Richest, here),
            [Reach.All] = environment.User(Richest, Unit("Elsewhere")),
        };
        // Nobody can be given rows that they may not read, and the poorest roles read next to nothing: the role comes after.
        Samples = new SampleRows(environment, _owners);
        foreach (var owner in _owners.Values)
        {
            environment.Take(owner, Richest);
            environment.Give(owner, role);
            if (isBackstage)
                environment.Admit(owner);
        }
    }

    /// <summary>The rows.</summary>
    public SampleRows Samples { get; }

    /// <summary>The service as the holder of the role calls it.</summary>
    public IOrganizationService Service => _environment.As(_owners[Reach.Own]);

    /// <summary>Somebody; the holder of the role is the owner of their own rows.</summary>
    public EntityReference Owner(Reach reach) => new(SystemUser.EntityLogicalName, _owners[reach]);

    private Guid Unit(string name) => _environment.Create(
        "businessunit", ("name", name), ("parentbusinessunitid", new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)));
}
