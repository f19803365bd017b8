namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Forms;

/// <summary>A column is shown by a control of its type; with another one the form does not open, and no schema notices.</summary>
public sealed class FormControlRule : Rule
{
    private const string Text = "4273edbd-ac1d-40d3-9fb2-095c621b552d";
    private const string Area = "e0dece4b-6fc8-4a8f-a065-082708572369";
    private const string Mail = "ada2203e-b4cd-49be-9ddf-234642b43b52";
    private const string Url = "71716b6c-711e-476c-8ab8-5d11542bfb47";
    private const string Lookup = "270bd3db-d9af-4782-9025-509e298dec0a";
    private const string Choice = "3ef39988-22bb-4f0b-bbbe-64b5a3748aee";
    private const string Reason = "5d68b988-0661-4db2-bc3e-17598ad3be6c";

    // Controls that stand for a view of other rows, not for the column's value.
    private const string QuickView = "5c5600e0-1d6e-4205-a272-be80da87fd42";

    private static readonly Dictionary<string, string[]> Controls = new(StringComparer.Ordinal)
    {
        ["nvarchar"] = [Text, Area, Mail, Url],
        ["ntext"] = [Area],
        ["int"] = ["c6d124ca-7eda-4a60-aea9-7fb8d318b68f", "aa987274-ce4e-4271-a803-66164311a958"],
        ["decimal"] = ["c3efe0c3-0ec6-42be-8349-cbd9079dfd8e"],
        ["float"] = ["0d2c745a-e5a8-4c8f-ba63-c6d3bb604660"],
        ["money"] = ["533b9e00-756b-4312-95a0-dc888637ac78"],
        ["datetime"] = ["5b773807-9fb2-42db-97c3-7a91eff8adff"],
        ["bit"] = ["67fac785-cd58-4f9f-abb3-4b7ddc6ed5ed", "b0c6723a-8503-4fd7-bb28-c8a06ac933c2"],
        ["picklist"] = [Choice],
        ["state"] = [Choice],
        ["status"] = [Choice, Reason],
        ["lookup"] = [Lookup],
        ["customer"] = [Lookup],
        ["owner"] = [Lookup],
    };

    /// <inheritdoc/>
    public override string Code => "SOL-FORM-CONTROL";

    /// <inheritdoc/>
    public override string Description => "The class id of a form's control is one that shows the type of its column.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from form in context.Solution.Forms
        from control in form.Element.Descendants("control")
        let column = context.Schema.Column(form.Table, control.Attribute("datafieldname")?.Value ?? "")
        let shows = Controls.GetValueOrDefault(column?.Type ?? "")
        let shown = ClassId(control)
        where shows is not null && shown != QuickView && !shows.Contains(shown, StringComparer.Ordinal)
        select Found(
            form.File.Locate(control),
            $"The control of '{column.LogicalName}' cannot show a column of type {column.Type}: its classid must be {{{string.Join("} or {", shows)}}}.");

    private static string ClassId(XElement control) => (control.Attribute("classid")?.Value ?? "").Trim('{', '}').ToLowerInvariant();
}
