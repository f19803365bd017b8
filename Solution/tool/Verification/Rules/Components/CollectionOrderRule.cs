namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Components;

/// <summary>The skeleton names its collections in the order of every real export; the server's schema is a sequence.</summary>
public sealed class CollectionOrderRule : Rule
{
    private const string Skeleton = "Other/Customizations.xml";

    private static readonly string[] Order =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "RibbonDiffXml", "ConnectionRoles", "SiteMap", "EntityMaps",
        "EntityRelationships", "OrganizationSettings", "optionsets", "Reports", "Dashboards", "InteractionCentricDashboards", "WebResources",
        "CustomControls", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "EntityDataProviders",
        "CanvasApps", "connectionreferences", "Languages",
    ];

    /// <inheritdoc/>
    public override string Code => "SOL-COLLECTION-ORDER";

    /// <inheritdoc/>
    public override string Description => "The collections of Other/Customizations.xml are known, there once, and in the order of a real export.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var last = -1;
        var file = context.Solution.Tree.Load(Skeleton);
        foreach (var collection in file.Root.Elements())
        {
            var place = Array.IndexOf(Order, collection.Name.LocalName);
            if (place < 0)
                yield return Found(file.Locate(collection), $"The packer and the server know no collection '{collection.Name.LocalName}': correct the name.");
            else if (place <= last)
                yield return Found(file.Locate(collection), $"'{collection.Name.LocalName}' must stand once, before '{Order[last]}'.");
            last = Math.Max(last, place);
        }
    }
}
