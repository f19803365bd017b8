using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation.CSharp;

/// <summary>Writes the names of the environment variables.</summary>
internal static class CSharpEnvironmentVariables
{
    public static void Write(CodeWriter code, SolutionModel solution)
    {
        CSharpModel.Summary(code, "Names of the environment variables");
        code.Line("public static class EnvironmentVariables");
        code.Block("{", "}", () => code.Separated(solution.EnvironmentVariables, variable =>
            CSharpModel.Constant(
                code,
                Identifiers.FromSchemaName(variable.SchemaName, solution.Prefix),
                variable.SchemaName,
                variable.Description.Length > 0 ? variable.Description : variable.SchemaName)));
    }
}
