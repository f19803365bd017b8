using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests;

/// <summary>Users with roles of the solution.</summary>
internal static class Users
{
    private static readonly Relationship Roles = new("systemuserroles_association");

    /// <summary>A user with a role of the solution, or with none.</summary>
    /// <param name="environment">Where the user is created.</param>
    /// <param name="role">Name of the role; null for none.</param>
    /// <param name="businessUnit">Null for the root business unit.</param>
    /// <param name="language">The language in which the user reads; null leaves the user without settings of their own.</param>
    public static Guid User(this LoyaltyEnvironment environment, string? role, Guid? businessUnit = null, int? language = null)
    {
        var user = environment.User("Pat", role ?? "Nobody", businessUnit ?? WellKnownIds.RootBusinessUnit);
        if (role is not null)
            environment.Give(user, role);
        if (language is { } spoken)
            environment.Service.Update(new Entity(UserSettings.EntityLogicalName, user) { [UserSettings.Fields.UILanguageId] = spoken });
        return user;
    }

    /// <summary>Gives a user a role of the solution.</summary>
    public static void Give(this LoyaltyEnvironment environment, Guid user, string role) =>
        environment.Service.Associate(SystemUser.EntityLogicalName, user, Roles, [environment.RoleFor(user, role)]);

    /// <summary>Takes a role from a user.</summary>
    public static void Take(this LoyaltyEnvironment environment, Guid user, string role) =>
        environment.Service.Disassociate(SystemUser.EntityLogicalName, user, Roles, [environment.RoleFor(user, role)]);

    /// <summary>Makes a user, or a team, a member of the column security profile that opens the text of backstage notes.</summary>
    public static void Admit(this LoyaltyEnvironment environment, Guid member, string table = SystemUser.EntityLogicalName) =>
        environment.Service.Associate(
            table,
            member,
            new Relationship(string.Equals(table, SystemUser.EntityLogicalName, StringComparison.Ordinal) ? "systemuserprofiles_association" : "teamprofiles_association"),
            [environment.Where("fieldsecurityprofile", "name", "Loyalty: backstage").Single().ToEntityReference()]);

    /// <summary>Lets a user read and write a row, an account unless said otherwise, whatever their roles.</summary>
    public static void Share(this LoyaltyEnvironment environment, Guid row, Guid user, string table = Account.EntityLogicalName) =>
        environment.Service.Execute(new GrantAccessRequest
        {
            Target = new EntityReference(table, row),
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

    // A role is one row for each business unit; a user holds that of their own.
    private static EntityReference RoleFor(this LoyaltyEnvironment environment, Guid user, string role)
    {
        var unit = environment.Read(SystemUser.EntityLogicalName, user, SystemUser.Fields.BusinessUnitId)
            .GetAttributeValue<EntityReference>(SystemUser.Fields.BusinessUnitId);
        return environment.Where("role", "name", role, "businessunitid")
            .OrderBy(row => row.GetAttributeValue<EntityReference>("businessunitid").Id == unit.Id ? 0 : 1)
            .First()
            .ToEntityReference();
    }
}
