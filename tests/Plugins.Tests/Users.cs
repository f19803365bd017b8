using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests;

/// <summary>Users with roles of the solution.</summary>
internal static class Users
{
    /// <summary>A user of the root business unit, or of another; with a role, or with none.</summary>
    public static Guid User(this LoyaltyEnvironment environment, string? role, Guid? businessUnit = null)
    {
        var user = environment.Create(
            SystemUser.EntityLogicalName,
            (SystemUser.Fields.FirstName, "Pat"),
            (SystemUser.Fields.LastName, role ?? "Nobody"),
            (SystemUser.Fields.BusinessUnitId, new EntityReference("businessunit", businessUnit ?? WellKnownIds.RootBusinessUnit)));
        if (role is not null)
        {
            var own = environment.Where("role", "name", role, "businessunitid")
                .OrderBy(row => row.GetAttributeValue<EntityReference>("businessunitid").Id == businessUnit ? 0 : 1)
                .First();
            environment.Service.Associate(
                SystemUser.EntityLogicalName, user, new Relationship("systemuserroles_association"), [own.ToEntityReference()]);
        }

        return user;
    }
}
