using Dynamics.Loyalty.SolutionTool.Registration;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>A registered step.</summary>
/// <param name="File">The file that describes it.</param>
public sealed record StepSource(SourceFile File)
{
    /// <summary>Name of the message; null when its id is none of the platform's.</summary>
    public string? Message => Value("SdkMessageName") ?? SdkMessages.Name(Value("SdkMessageId") ?? "");

    /// <summary>Stage number as written.</summary>
    public string? Stage => Value("Stage");

    /// <summary>Whether it runs later, from the queue.</summary>
    public bool IsAsynchronous => Value("Mode") == "1";

    /// <summary>Logical name of the table; null for messages without one.</summary>
    public string? Table => Value("PrimaryEntity") is { } table && table != RegisteredStep.NoTable ? table : null;

    /// <summary>Columns that make it run.</summary>
    public IEnumerable<string> Filter => Columns(File.Root.Element("FilteringAttributes"));

    /// <summary>Its images.</summary>
    public IEnumerable<XElement> Images => File.Root.Elements("SdkMessageProcessingStepImages").Elements("SdkMessageProcessingStepImage");

    /// <summary>Text of a child element; null when it is missing.</summary>
    public string? Value(string element) => File.Root.Element(element)?.Value;

    /// <summary>Where a child element stands; the step itself when it is missing.</summary>
    public SourceLocation Locate(string element) => File.Locate(File.Root.Element(element) ?? File.Root);

    /// <summary>The columns in a comma-separated list.</summary>
    public static IEnumerable<string> Columns(XElement? list) => (list?.Value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
}
