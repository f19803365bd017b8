using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests;

/// <summary>Users with roles of the solution.</summary>
internal static class Users
{
    /// <summary>A user with a role of the solution, or with none.</summary>
    /// <param name="environment">Where the user is created.</param>
    /// <param name="role">Name of the role; null for none.</param>
    /// <param name="businessUnit">Null for the root business unit.</param>
    /// <param name="language">The language in which the user reads; null leaves the user without settings of their own.</param>
    public static Guid User(this LoyaltyEnvironment environment, string? role, Guid? businessUnit = null, int? language = null)
    {
        var user = environment.User("Pat", role ?? "Nobody", businessUnit ?? WellKnownIds.RootBusinessUnit);
        if (role is not null)
        {
            var own = environment.Where("role", "name", role, "businessunitid")
                .OrderBy(row => row.GetAttributeValue<EntityReference>("businessunitid").Id == businessUnit ? 0 : 1)
                .First();
            environment.Service.Associate(
                SystemUser.EntityLogicalName, user, new Relationship("systemuserroles_association"), [own.ToEntityReference()]);
        }

        if (language is { } spoken)
            environment.Service.Update(new Entity(UserSettings.EntityLogicalName, user) { [UserSettings.Fields.UILanguageId] = spoken });
        return user;
    }

    /// <summary>Lets a user read and write an account, whatever their roles.</summary>
    public static void Share(this LoyaltyEnvironment environment, Guid account, Guid user) =>
        environment.Service.Execute(new GrantAccessRequest
        {
            Target = new EntityReference(Account.EntityLogicalName, account),
            PrincipalAccess = new PrincipalAccess
            {
                Principal = new EntityReference(SystemUser.EntityLogicalName, user),
                AccessMask = AccessRights.ReadAccess | AccessRights.WriteAccess,
            },
        });

    /// <summary>A user without a role.</summary>
    public static Guid User(this LoyaltyEnvironment environment, string firstName, string lastName, Guid businessUnit) =>
        environment.Create(
            SystemUser.EntityLogicalName,
            (SystemUser.Fields.FirstName, firstName),
            (SystemUser.Fields.LastName, lastName),
            (SystemUser.Fields.BusinessUnitId, new EntityReference("businessunit", businessUnit)));
}
