using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation.CSharp;

/// <summary>Writes the names of one custom API.</summary>
internal static class CSharpCustomApi
{
    public static void Write(CodeWriter code, string name, CustomApiSource api)
    {
        CSharpModel.Summary(code, api.Description.Length > 0 ? api.Description : $"Custom API {api.UniqueName}");
        code.Line($"public static class {name}");
        code.Block("{", "}", () =>
        {
            CSharpModel.Constant(code, "Name", api.UniqueName, "Name of the message");
            WriteParameters(code, "Request", "Names of the request parameters", api.Requests);
            WriteParameters(code, "Response", "Names of the response properties", api.Responses);
        });
    }

    private static void WriteParameters(CodeWriter code, string name, string summary, IReadOnlyList<CustomApiParameterSource> parameters)
    {
        if (parameters.Count == 0)
            return;
        code.Line();
        CSharpModel.Summary(code, summary);
        code.Line($"public static class {name}");
        code.Block("{", "}", () => code.Separated(parameters, parameter =>
            CSharpModel.Constant(code, parameter.UniqueName, parameter.UniqueName, parameter.Description.Length > 0 ? parameter.Description : parameter.UniqueName)));
    }
}
