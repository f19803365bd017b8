using System.Text.Json;
using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using static Dynamics.Loyalty.Domain.Tests.Churn.Signals;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class FactorListTests
{
    [Fact]
    public void ToJson_Factor_HoldsEvidenceAndBothLanguages()
    {
        var json = JsonDocument.Parse(FactorList.ToJson([new Factor(3, 12.345m, 2, Signal(3, evidence: "id"))])).RootElement[0];

        Assert.Equal((3, 12.3m, 2), (json.GetProperty("kind").GetInt32(), json.GetProperty("points").GetDecimal(), json.GetProperty("signals").GetInt32()));
        Assert.Equal("Nature 3", json.GetProperty("sentence").GetProperty("fr").GetString());
        Assert.Equal(("loy_feedback", "id"), (json.GetProperty("evidenceTable").GetString(), json.GetProperty("evidenceId").GetString()));
        Assert.Equal("2026-03-02T09:00:00Z", json.GetProperty("raisedOn").GetString());
    }

    [Fact]
    public void Reasons_ManyFactors_AreTheThreeWeightiestThreats()
    {
        var factors = new[] { 40m, -30, 20, 10, 5 }.Select((points, kind) => new Factor(kind, points, 1, Signal(kind)));

        Assert.Equal("Kind 0 Kind 2 Kind 3", FactorList.Reasons(factors)!.English);
    }

    [Fact]
    public void Reasons_OnlyReassurance_IsNothing() => Assert.Null(FactorList.Reasons([new Factor(1, -5, 1, Signal(1))]));

    [Fact]
    public void Lines_ThereAndBack_KeepBothLanguages()
    {
        var text = new LocalizedText("One\r\ntwo", "Un\ndeux");

        Assert.Equal(new LocalizedText("One  two", "Un deux"), LocalizedText.FromLines(text.ToLines()));
        Assert.Equal(new LocalizedText("By hand", "By hand"), LocalizedText.FromLines("By hand"));
    }
}
