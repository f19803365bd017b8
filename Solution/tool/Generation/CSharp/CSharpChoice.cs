namespace Dynamics.Loyalty.SolutionTool.Generation.CSharp;

/// <summary>Writes one choice as an enumeration.</summary>
internal static class CSharpChoice
{
    public static void Write(CodeWriter code, ModelChoice choice)
    {
        CSharpModel.Summary(code, choice.Source.Label.Length > 0 ? $"Values of the choice {choice.Source.Label}" : "Values of the column");
        code.Line($"public enum {choice.Name}");
        code.Block("{", "}", () => code.Separated(choice.Members, member =>
        {
            CSharpModel.Summary(code, member.Label);
            code.Line(string.Create(CultureInfo.InvariantCulture, $"{member.Name} = {member.Value},"));
        }));
    }
}
