using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Churn.Preview;

/// <summary>How many accounts each level holds now and would hold then.</summary>
internal sealed class LevelCounts
{
    private static readonly RiskStep[] Steps = [RiskStep.None, RiskStep.Watch, RiskStep.AtRisk, RiskStep.Critical];
    private static readonly string[] Names = ["none", "watch", "atRisk", "critical"];
    private readonly int[] _now = new int[Steps.Length];
    private readonly int[] _then = new int[Steps.Length];
    private int _changed;

    /// <summary>Accounts counted.</summary>
    public int Evaluated { get; private set; }

    /// <summary>Whether there are more accounts than those counted.</summary>
    public bool IsSampled { get; set; }

    /// <summary>Counts an account.</summary>
    public void Add(RiskStep now, RiskStep then)
    {
        _now[(int)now]++;
        _then[(int)then]++;
        _changed += now == then ? 0 : 1;
        Evaluated++;
    }

    /// <summary>The counts as JSON.</summary>
    public string ToJson()
    {
        var json = new JsonWriter().BeginObject().Name("version").Value(1);
        Write(json.Name("now"), _now);
        Write(json.Name("then"), _then);
        return json.Name("changed").Value(_changed).Name("evaluated").Value(Evaluated).Name("isSampled").Value(IsSampled).EndObject().ToString();
    }

    private static void Write(JsonWriter json, int[] counts)
    {
        json.BeginObject();
        foreach (var step in Steps)
            json.Name(Names[(int)step]).Value(counts[(int)step]);
        json.EndObject();
    }
}
