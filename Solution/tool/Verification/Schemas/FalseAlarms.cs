namespace Dynamics.Loyalty.SolutionTool.Verification.Schemas;

/// <summary>Complaints of the older schema about parts that every recent export has and that cannot be taken out.</summary>
internal static class FalseAlarms
{
    private static readonly string[] NewerColumnTypes = ["file", "multiselectpicklist"];
    private static readonly string[] NewerFormTypes = ["card", "mainInteractionCentric", "taskBasedForm"];
    private static readonly string[] DiffFormParts = ["tab", "form"];

    /// <summary>Whether a complaint says nothing about the solution.</summary>
    public static bool Contains(XObject node, string message) => node switch
    {
        XElement element => IsIncomplete(element, message) || (element.Name == "Type" && NewerColumnTypes.Contains(element.Value, StringComparer.Ordinal)),
        XAttribute attribute => IsFormType(attribute) || IsBareId(attribute),
        _ => false,
    };

    // Table numbers are the server's now, the second side of a relationship has no place in the navigation, and a diff form
    // repeats only what it changes.
    private static bool IsIncomplete(XElement element, string message) =>
        message.Contains("incomplete content", StringComparison.Ordinal)
        && (element.Name.LocalName is "Entity" or "EntityRelationshipRole"
            || (DiffFormParts.Contains(element.Name.LocalName, StringComparer.Ordinal) && element.AncestorsAndSelf("systemform").Descendants().Attributes("solutionaction").Any()));

    private static bool IsFormType(XAttribute attribute) =>
        attribute.Name == "type" && attribute.Parent!.Name == "forms" && NewerFormTypes.Contains(attribute.Value, StringComparer.Ordinal);

    private static bool IsBareId(XAttribute attribute) =>
        attribute.Name == "id" && attribute.Parent!.Name.LocalName is ("section" or "tab") && Guid.TryParseExact(attribute.Value, "D", out _);
}
