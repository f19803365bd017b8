namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A form shows columns that exist.</summary>
public sealed class FormFieldRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-FORM-FIELD";

    /// <inheritdoc/>
    public override string Description => "Controls and events of a form name columns that its table has, and no control id is there twice.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var form in context.Solution.Forms)
        {
            var columns = form.Element.Descendants("control").Select(control => control.Attribute("datafieldname"))
                .Concat(form.Element.Descendants("event").Select(@event => @event.Attribute("attribute")))
                .OfType<XAttribute>();
            foreach (var column in columns.Where(column => !context.Schema.HasColumn(form.Table, column.Value)))
                yield return Found(
                    form.File.Locate(column),
                    $"The form names the column '{column.Value}', which '{form.Table}' does not have: correct the name.");
            foreach (var id in form.Element.Descendants("control")
                .Select(control => control.Attribute("id"))
                .OfType<XAttribute>()
                .GroupBy(id => id.Value, StringComparer.Ordinal)
                .SelectMany(group => group.Skip(1)))
                yield return Found(form.File.Locate(id), $"The form has the control id '{id.Value}' twice: give this control its own.");
        }
    }
}
