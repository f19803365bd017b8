namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>Writes the registration of an assembly and of its steps as SolutionPackager has it.</summary>
public static class RegistrationXml
{
    private const int Asynchronous = 1;
    private const string PluginTypeObjectCode = "4602";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The data file of the dll.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="introduced">Version of the solution that first had it.</param>
    public static XElement Assembly(RegisteredAssembly assembly, string introduced) =>
        new(
            "PluginAssembly",
            new XAttribute("FullName", assembly.FullName),
            new XAttribute("PluginAssemblyId", assembly.Id),
            new XAttribute("CustomizationLevel", 1),
            NamespaceDeclaration(),
            new XElement("IsolationMode", 2),
            new XElement("SourceType", 0),
            new XElement("IntroducedVersion", introduced),
            new XElement("FileName", $"/{assembly.Folder}/{assembly.FileName}"),
            new XElement("PluginTypes", assembly.Types.Select(type => new XElement(
                "PluginType",
                new XAttribute("AssemblyQualifiedName", assembly.QualifiedName(type)),
                new XAttribute("PluginTypeId", type.Id),
                new XAttribute("Name", type.FullName),
                new XElement("FriendlyName", type.FullName)))));

    /// <summary>The file of a step.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="type">The class.</param>
    /// <param name="step">The event that it is registered on.</param>
    /// <param name="introduced">Version of the solution that first had it.</param>
    public static XElement Step(RegisteredAssembly assembly, RegisteredType type, RegisteredStep step, string introduced)
    {
        var name = step.Table == RegisteredStep.NoTable ? $"{type.FullName}: {step.Message}" : $"{type.FullName}: {step.Message} of {step.Table}";
        return new XElement(
            "SdkMessageProcessingStep",
            new XAttribute("Name", name),
            new XAttribute("SdkMessageProcessingStepId", Braced(step.Id)),
            NamespaceDeclaration(),
            SdkMessages.Id(step.Message) is { } id ? new XElement("SdkMessageId", id) : new XElement("SdkMessageName", step.Message),
            new XElement("PluginTypeName", assembly.QualifiedName(type)),
            new XElement("PluginTypeId", type.Id),
            new XElement("PrimaryEntity", step.Table),
            new XElement("AsyncAutoDelete", step.Mode == Asynchronous ? 1 : 0),
            new XElement("Description", name),
            step.Filter.Count == 0 ? null : new XElement("FilteringAttributes", string.Join(',', step.Filter)),
            new XElement("InvocationSource", 0),
            new XElement("Mode", step.Mode),
            new XElement("Rank", step.Order),
            new XElement("EventHandlerTypeCode", PluginTypeObjectCode),
            new XElement("Stage", step.Stage),
            new XElement("IsCustomizable", 1),
            new XElement("IsHidden", 0),
            new XElement("SupportedDeployment", 0),
            new XElement("IntroducedVersion", introduced),
            step.Images.Count == 0 ? null : new XElement("SdkMessageProcessingStepImages", step.Images.Select(image => Image(step, image))));
    }

    /// <summary>A copy of a custom API that names its class, or none where there is none.</summary>
    public static XElement CustomApi(XElement api, RegisteredType? type)
    {
        const string Reference = "plugintypeid";
        var copy = new XElement(api);
        copy.Elements(Reference).Remove();
        if (type is null)
            return copy;

        // Exports have the children in alphabetical order.
        var reference = new XElement(Reference, new XElement("plugintypeexportkey", type.Id));
        var next = copy.Elements().FirstOrDefault(child => string.CompareOrdinal(child.Name.LocalName, Reference) > 0);
        if (next is null)
            copy.Add(reference);
        else
            next.AddBeforeSelf(reference);
        return copy;
    }

    /// <summary>A GUID in lower case with braces.</summary>
    public static string Braced(Guid id) => id.ToString("B");

    private static XElement Image(RegisteredStep step, RegisteredImage image) =>
        new(
            "SdkMessageProcessingStepImage",
            new XAttribute("Name", image.Name),
            new XElement("SdkMessageProcessingStepImageId", Braced(image.Id)),
            new XElement("Attributes", string.Join(',', image.Columns)),
            new XElement("EntityAlias", image.Name),
            new XElement("ImageType", image.Kind),
            new XElement("MessagePropertyName", step.Message == "Create" ? "Id" : "Target"),
            new XElement("IsCustomizable", 1));

    private static XAttribute NamespaceDeclaration() => new(XNamespace.Xmlns + "xsi", Instance);
}
