using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Security;

/// <summary>Access teams are given rows by sharing only: they own none and hold no roles.</summary>
internal static class AccessTeams
{
    private const int Access = 1;

    /// <summary>Faults when the new owner is an access team.</summary>
    public static void RefuseAsOwner(Operation operation, EntityReference owner)
    {
        if (IsOne(operation, owner))
            throw Fault.Of(ErrorCode.CannotAssignToAccessTeam, "You cannot assign a record to the access team. You can assign a record to the owner team.");
    }

    /// <summary>Faults when one end of a role or profile is an access team.</summary>
    public static void RefuseAsHolder(Operation operation, EntityReference holder)
    {
        if (IsOne(operation, holder))
            throw Fault.Of(ErrorCode.CannotAssignRolesOrProfilesToAccessTeam, $"Cannot assign roles or profiles to an access team (TeamId = {holder.Id}). Share the rows with it instead.");
    }

    private static bool IsOne(Operation operation, EntityReference principal) =>
        principal.LogicalName == "team"
        && operation.Scope.Read(s => s.Find(operation.TableOf("team"), principal.Id, ["teamtype"], operation.Scope.AsSystem))
            ?.GetAttributeValue<OptionSetValue>("teamtype")?.Value == Access;
}
