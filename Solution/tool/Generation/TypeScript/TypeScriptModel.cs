using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation.TypeScript;

/// <summary>Writes the model as TypeScript: tables, their names, choices, custom APIs and environment variables, a file each.</summary>
/// <param name="folder">Folder of the files; every <c>.ts</c> file in it is generated.</param>
public sealed class TypeScriptModel(string folder)
{
    /// <summary>Pattern of the names of the generated files.</summary>
    public const string FilePattern = "*.ts";

    /// <summary>Every file of the model.</summary>
    public IEnumerable<GeneratedFile> Generate(ModelSource model)
    {
        yield return File("tables", code => code.Separated(model.Tables, table => WriteTable(code, table)));
        yield return File("tableNames", code => WriteTableNames(code, model.Tables));
        yield return File("choices", code => code.Separated(AllChoices(model), choice => WriteChoice(code, choice)));
        yield return File("customApis", code => code.Separated(model.Solution.CustomApis, api => WriteCustomApi(code, api, model.Solution.Prefix)));
        yield return File("environmentVariables", code => WriteVariables(code, model.Solution));
    }

    // A choice of one table's column carries the table's name: TypeScript has no nested types.
    private static IEnumerable<ModelChoice> AllChoices(ModelSource model) =>
        model.Choices.Concat(model.Tables.SelectMany(table => table.Choices.Select(choice => choice with { Name = table.Name + choice.Name })))
            .OrderBy(choice => choice.Name, StringComparer.Ordinal);

    private static void WriteTable(CodeWriter code, ModelTable table)
    {
        code.Line($"/** {Comment($"{table.Source.Label}. {table.Source.Description}")} */");
        code.Block($"export const {table.Name}Table = {{", "} as const;", () =>
        {
            code.Line($"logicalName: \"{table.Source.LogicalName}\",");
            if (table.Source.EntitySetName is { } entitySet)
                code.Line($"entitySet: \"{entitySet}\",");
            code.Block("fields: {", "},", () => Members(code, table.Fields.Select(field => (Identifiers.CamelCase(field.Name), field.Source.LogicalName))));
            var lookups = table.Fields.Where(field => field.NavigationProperty is not null).ToList();
            if (lookups.Count > 0)
                code.Block("navigation: {", "},", () => Members(code, lookups.Select(field => (Identifiers.CamelCase(field.Name), field.NavigationProperty!))));
        });
    }

    // Apart from the columns, and each a constant of its own: a page carries the names that it uses, and no others.
    private static void WriteTableNames(CodeWriter code, IEnumerable<ModelTable> tables)
    {
        foreach (var table in tables)
            code.Line($"export const {Identifiers.CamelCase(table.Name)} = \"{table.Source.LogicalName}\";");
    }

    private static void WriteChoice(CodeWriter code, ModelChoice choice)
    {
        code.Block($"export const {choice.Name} = {{", "} as const;", () =>
        {
            foreach (var (name, value, _) in choice.Members)
                code.Line(string.Create(CultureInfo.InvariantCulture, $"{name}: {value},"));
        });
        code.Line($"export type {choice.Name} = (typeof {choice.Name})[keyof typeof {choice.Name}];");
    }

    private static void WriteCustomApi(CodeWriter code, CustomApiSource api, string prefix)
    {
        code.Line($"/** {Comment(api.Description)} */");
        code.Block($"export const {Identifiers.FromSchemaName(api.UniqueName, prefix)}Api = {{", "} as const;", () =>
        {
            code.Line($"name: \"{api.UniqueName}\",");
            code.Block("request: {", "},", () => Members(code, Names(api.Requests)));
            code.Block("response: {", "},", () => Members(code, Names(api.Responses)));
        });
    }

    private static IEnumerable<(string Name, string Value)> Names(IEnumerable<CustomApiParameterSource> parameters) =>
        parameters.Select(parameter => (Identifiers.CamelCase(parameter.UniqueName), parameter.UniqueName));

    private static void WriteVariables(CodeWriter code, SolutionModel solution) =>
        code.Block("export const EnvironmentVariables = {", "} as const;", () => Members(code, solution.EnvironmentVariables.Select(variable =>
            (Identifiers.CamelCase(Identifiers.FromSchemaName(variable.SchemaName, solution.Prefix)), variable.SchemaName))));

    private static void Members(CodeWriter code, IEnumerable<(string Name, string Value)> members)
    {
        foreach (var (name, value) in members)
            code.Line($"{name}: \"{value}\",");
    }

    private static string Comment(string text) => text.Replace("*/", "* /", StringComparison.Ordinal).Trim();

    private GeneratedFile File(string name, Action<CodeWriter> write)
    {
        var code = new CodeWriter("  ");
        code.Line("// Made by the solution tool from the solution's source: run its command 'generate' after a change there.");
        code.Line();
        write(code);
        return new GeneratedFile(Path.Combine(folder, $"{name}.ts"), code.ToString());
    }
}
