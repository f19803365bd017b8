using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>
/// Writes that there are things the customer must not hear, and how many: only for those who may read them, and no text,
/// so that what is shown first can be shown to anybody. The texts come when the reader asks for them.
/// </summary>
internal static class BackstageSection
{
    /// <summary>The section's name in the answer.</summary>
    public const string Name = "backstage";

    /// <summary>Writes the section, or nothing at all.</summary>
    public static void Write(JsonWriter json, PanelReader reader)
    {
        if (!reader.Privileges.HasBackstage)
            return;
        var permissions = reader.TextPermissions();
        if (!permissions.Read)
            return;
        json.Name(Name).BeginObject()
            .Name("reader").Value(reader.UserId)
            .Name("write").Value(permissions.Create && reader.Privileges.CanAddBackstage)
            .Name("total").Value(reader.CountNotes())
            .EndObject();
    }
}
