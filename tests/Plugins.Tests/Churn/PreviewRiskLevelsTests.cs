using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>How many accounts each level would hold, told before thresholds or weights are saved.</summary>
public sealed class PreviewRiskLevelsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    [Fact]
    public void Preview_Thresholds_CountsLevelsNowAndThen()
    {
        Population();

        Assert.Equal(
            "{\"version\":1,\"now\":{\"none\":1,\"watch\":2,\"atRisk\":0,\"critical\":0},\"then\":{\"none\":1,\"watch\":0,\"atRisk\":2,\"critical\":0},\"changed\":2,\"evaluated\":3,\"isSampled\":false}",
            Preview("20,40,60"));
    }

    [Fact]
    public void Preview_Kinds_ScoresAnew()
    {
        Population();

        var preview = Preview(kinds: Kind(points: 90));

        Assert.Contains("\"then\":{\"none\":1,\"watch\":0,\"atRisk\":0,\"critical\":2},\"changed\":2,\"evaluated\":3,\"isSampled\":false", preview, StringComparison.Ordinal);
    }

    [Fact]
    public void Preview_KindSwitchedOff_CountsNothingOfIt()
    {
        Population();

        Assert.Contains("\"then\":{\"none\":3,", Preview(kinds: Kind(points: 90, isActive: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void Preview_LevelSetByHand_StaysAsItIs()
    {
        var account = Population();
        Scene.Override(account, RiskLevel.Critical, "Gut feeling.", Environment.Now.Date);

        Assert.Contains("\"then\":{\"none\":1,\"watch\":0,\"atRisk\":1,\"critical\":1},\"changed\":1,", Preview("20,40,60"), StringComparison.Ordinal);
    }

    [Fact]
    public void Preview_IsWhatAnEvaluationThenGives()
    {
        var account = Population();
        Scene.Scale(20, 40, 60);

        Scene.Evaluate(account);

        Assert.Equal(RiskLevel.AtRisk, Scene.Level(account));
    }

    [Fact]
    public void Preview_WritesNothing()
    {
        var account = Population();
        Environment.Now = Environment.Now.AddDays(1);

        Preview("20,40,60", Kind(points: 90));
        Environment.RunJobs();

        Assert.Equal(RiskLevel.Watch, Scene.Level(account));
        Assert.Single(Scene.History(account));
    }

    [Theory]
    [InlineData("55,30,80", null, "[LOY-SCALE-ORDER] ")]
    [InlineData("30,55", null, "[LOY-SCALE-ORDER] ")]
    [InlineData("low,middle,high", null, "[LOY-SCALE-ORDER] ")]
    [InlineData("30,33,80", null, "[LOY-SCALE-MARGIN] ")]
    [InlineData(null, "no json", "[LOY-PREVIEW-KINDS] ")]
    [InlineData(null, "{}", "[LOY-PREVIEW-KINDS] ")]
    [InlineData(null, "[{\"kind\":1}]", "[LOY-PREVIEW-KINDS] ")]
    [InlineData(null, "[null]", "[LOY-PREVIEW-KINDS] ")]
    [InlineData(null, "[{\"kind\":725100004,\"points\":20,\"halfLifeDays\":-1,\"cap\":20,\"windowDays\":9}]", "[LOY-KIND-HALF-LIFE] ")]
    public void Preview_OfWhatCouldNotBeSaved_IsRefused(string? thresholds, string? kinds, string head) =>
        Assert.StartsWith(head, Refused(() => Preview(thresholds, kinds)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Loyalty Manager", true)]
    [InlineData("Loyalty Officer", false)]
    public void Preview_ByRole_IsForThoseWhoRunTheFirm(string role, bool isAllowed)
    {
        Population();
        var service = Environment.As(Environment.User(role));

        if (isAllowed)
            Assert.Contains("\"evaluated\":3", Preview("20,40,60", service: service), StringComparison.Ordinal);
        else
            Assert.Contains("prvReadloy_EvaluationRange", Refused(() => Preview("20,40,60", service: service)), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Two accounts with 40 points and one with none, all evaluated.</summary>
    private Guid Population()
    {
        Scene.Kind(SignalKind.Detractor, points: 40);
        Scene.Kind(SignalKind.OwnerVacant, points: 1, isActive: false);
        var first = Scene.Account();
        Scene.Feedback(first, recommendation: 3);
        Scene.Feedback(Scene.Account(), recommendation: 3);
        Scene.Feedback(Scene.Account(), recommendation: 8);
        Environment.RunJobs();
        return first;
    }

    private static string Kind(int points, bool isActive = true) =>
        "[{\"kind\":" + (int)SignalKind.Detractor + ",\"points\":" + points + ",\"halfLifeDays\":100,\"cap\":100,\"windowDays\":365,\"active\":" + (isActive ? "true" : "false") + "}]";

    private string Preview(string? thresholds = null, string? kinds = null, IOrganizationService? service = null)
    {
        var request = new OrganizationRequest(PreviewRiskLevelsApi.Name);
        if (thresholds is not null)
            request[PreviewRiskLevelsApi.Request.Thresholds] = thresholds;
        if (kinds is not null)
            request[PreviewRiskLevelsApi.Request.Kinds] = kinds;
        return (string)(service ?? Environment.Service).Execute(request)[PreviewRiskLevelsApi.Response.Preview];
    }
}
