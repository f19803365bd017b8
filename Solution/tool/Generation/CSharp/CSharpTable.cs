namespace Dynamics.Loyalty.SolutionTool.Generation.CSharp;

/// <summary>Writes one table as a static class of names.</summary>
internal static class CSharpTable
{
    public static void Write(CodeWriter code, ModelTable table)
    {
        var summary = table.Source.Description.Length > 0 ? $"{table.Source.Label}: {table.Source.Description}" : $"Table {table.Source.Label}";
        CSharpModel.Summary(code, summary);
        code.Line($"public static class {table.Name}");
        code.Block("{", "}", () =>
        {
            CSharpModel.Constant(code, "EntityLogicalName", table.Source.LogicalName, "Logical name of the table");
            code.Line();
            CSharpModel.Summary(code, "Logical names of the columns");
            code.Line("public static class Fields");
            code.Block("{", "}", () => code.Separated(table.Fields, field =>
                CSharpModel.Constant(code, field.Name, field.Source.LogicalName, $"{field.Source.Label} ({field.Source.Type})")));
            foreach (var choice in table.Choices)
            {
                code.Line();
                CSharpChoice.Write(code, choice);
            }
        });
    }
}
