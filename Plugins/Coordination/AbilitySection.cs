using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes what the caller may do at all, so that the panel offers nothing that is refused in any case.</summary>
internal static class AbilitySection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, CallerPrivileges privileges) =>
        json.BeginObject()
            .Name("promise").Value(privileges.CanPromise)
            .Name("close").Value(privileges.CanClose)
            .Name("pause").Value(privileges.CanPause)
            .Name("revise").Value(privileges.CanRevise)
            .Name("overrideRisk").Value(privileges.CanOverride)
            .Name("addTask").Value(privileges.CanAddTask)
            .Name("completeTask").Value(privileges.CanCompleteTask)
            .EndObject();
}
