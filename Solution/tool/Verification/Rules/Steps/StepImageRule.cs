using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Steps;

/// <summary>A step is given images of states that exist when it runs.</summary>
public sealed class StepImageRule : Rule
{
    private const string Pre = "0";
    private const string Post = "1";
    private const string Both = "2";

    /// <inheritdoc/>
    public override string Code => "SOL-STEP-IMAGE";

    /// <inheritdoc/>
    public override string Description =>
        "No pre-image on Create, no post-image on Delete or before stage 40, no image without columns or on another message, and the right message property.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from step in context.Solution.Steps
        from image in step.Images
        from message in Faults(step, image)
        select Found(step.File.Locate(image), message);

    private static IEnumerable<string> Faults(StepSource step, XElement image)
    {
        var type = image.Element("ImageType")?.Value;
        if (type is not (Pre or Post or Both))
            yield return $"The image type {type} does not exist: use 0 (before), 1 (after) or 2 (both).";
        if (step.Message is not ("Create" or "Update" or "Delete"))
            yield return $"A step on {step.Message} has no images: remove it.";
        if (step.Message == "Create" && type is (Pre or Both))
            yield return "Before a Create there is no row, so there is no pre-image: remove it.";
        if (step.Message == "Delete" && type is (Post or Both))
            yield return "After a Delete there is no row, so there is no post-image: remove it.";
        if (type is (Post or Both) && step.Stage != "40")
            yield return $"In stage {step.Stage} the row is not yet written, so there is no post-image: use stage 40.";
        if (!StepSource.Columns(image.Element("Attributes")).Any())
            yield return "An image without columns holds all of them: name those that the step reads.";
        var property = step.Message == "Create" ? "Id" : "Target";
        if (image.Element("MessagePropertyName")?.Value != property)
            yield return $"The message property of an image on {step.Message} is {property}: write that.";
    }
}
