namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>Identity of a component in the manifest's list of root components.</summary>
/// <param name="Type">Component type number: 1 table, 9 choice, 20 role, 61 web resource, 92 step …</param>
/// <param name="Key">
/// What identifies it: a schema name (tables in lower case) or a GUID in lower case without braces.
/// </param>
public sealed record ComponentKey(int Type, string Key)
{
    /// <summary>Component type of dashboards and of listed forms.</summary>
    public const int Form = 60;

    /// <summary>Component type of plug-in assemblies.</summary>
    public const int PluginAssembly = 91;

    /// <summary>Component type of steps.</summary>
    public const int Step = 92;

    // Components that share a file with others; everything else is the root of a file of its own.
    private static readonly string[] SharedFileElements = ["systemform", "ConnectionRole", "FieldSecurityProfile"];

    /// <summary>The elements of a source file that describe a component each.</summary>
    public static IEnumerable<XElement> Describing(XElement root) =>
        root.DescendantsAndSelf().Where(element => element == root || SharedFileElements.Contains(element.Name.LocalName, StringComparer.Ordinal));

    /// <summary>The component that an element describes; none for parts of other components.</summary>
    public static ComponentKey? Of(XElement root) => root.Name.LocalName switch
    {
        "Entity" => Named(1, root.Element("Name")?.Value.ToLowerInvariant()),
        "optionset" => Named(9, root.Attribute("Name")?.Value),
        "Role" => Identified(20, root.Attribute("id")?.Value),
        "Workflow" => Identified(29, root.Attribute("WorkflowId")?.Value),
        "Dashboard" or "InteractionCentricDashboard" => Identified(Form, root.Element("FormId")?.Value),
        "systemform" => Identified(Form, root.Element("formid")?.Value),
        "WebResource" => Named(61, root.Element("Name")?.Value),
        "AppModuleSiteMap" => Named(62, root.Element("SiteMapUniqueName")?.Value),
        "ConnectionRole" => Identified(63, root.Element("connectionroleid")?.Value),
        "FieldSecurityProfile" => Identified(70, root.Attribute("fieldsecurityprofileid")?.Value),
        "AppModule" => Named(80, root.Element("UniqueName")?.Value),
        "PluginAssembly" => Identified(PluginAssembly, root.Attribute("PluginAssemblyId")?.Value),
        "SdkMessageProcessingStep" => Identified(Step, root.Attribute("SdkMessageProcessingStepId")?.Value),
        _ => null,
    };

    /// <summary>The component that a <c>RootComponent</c> element asks for.</summary>
    public static ComponentKey Listed(XElement rootComponent)
    {
        var type = (int?)rootComponent.Attribute("type") ?? 0;
        var id = rootComponent.Attribute("id")?.Value;
        var name = rootComponent.Attribute("schemaName")?.Value ?? "";
        return id is not null ? new ComponentKey(type, Normalise(id)) : new ComponentKey(type, type == 1 ? name.ToLowerInvariant() : name);
    }

    /// <summary>A GUID as a key: lower case, without braces.</summary>
    public static string Normalise(string id) => id.Trim('{', '}').ToLowerInvariant();

    private static ComponentKey? Named(int type, string? name) => name is null ? null : new ComponentKey(type, name);

    private static ComponentKey? Identified(int type, string? id) => id is null ? null : new ComponentKey(type, Normalise(id));
}
