using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.Clock;

/// <summary>The application user that the clock calls as: the role Loyalty Clock and nothing else.</summary>
internal static class ClockUser
{
    /// <summary>Id of the user, in every local environment.</summary>
    public static readonly Guid Id = new("00000000-0000-0000-0000-0000000000c1");

    private const string Role = "Loyalty Clock";
    private const int NonInteractive = 4;

    /// <summary>Makes sure that the user is there with its role; false when no imported solution has the role.</summary>
    public static bool Ensure(LocalEnvironment environment)
    {
        if (environment.Metadata.Roles.FirstOrDefault(r => string.Equals(r.Name, Role, StringComparison.Ordinal)) is not { } role)
            return false;
        var administrator = environment.CreateService(environment.AdministratorId);
        if (IsThere(administrator))
            return true;
        administrator.Create(new Entity("systemuser", Id)
        {
            ["firstname"] = "Loyalty",
            ["lastname"] = "Clock",
            ["applicationid"] = Id,
            ["accessmode"] = new OptionSetValue(NonInteractive),
        });
        administrator.Associate("systemuser", Id, new Relationship("systemuserroles_association"), [new EntityReference("role", role.Id)]);
        return true;
    }

    private static bool IsThere(IOrganizationService service)
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("systemuserid") };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, Id);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
