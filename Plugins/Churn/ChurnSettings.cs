using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What an administrator sets about risk: the levels, the signals that begin with the clock, the language of the reasons, and what each kind of signal weighs.</summary>
internal sealed class ChurnSettings
{
    private const string KindAlias = "kind";

    private ChurnSettings(RiskScale scale, ClockTerms terms, int language, IReadOnlyDictionary<int, KindWeight> weights)
    {
        Scale = scale;
        Terms = terms;
        Language = language;
        Weights = weights;
    }

    /// <summary>The levels.</summary>
    public RiskScale Scale { get; }

    /// <summary>When signals begin with the clock.</summary>
    public ClockTerms Terms { get; }

    /// <summary>Language in which the reasons are written into the account.</summary>
    public int Language { get; }

    /// <summary>Weights by kind; a kind that is switched off has none.</summary>
    public IReadOnlyDictionary<int, KindWeight> Weights { get; }

    /// <summary>Days after which a signal of any kind no longer counts.</summary>
    public int LongestWindowDays => Weights.Values.Select(weight => weight.WindowDays).DefaultIfEmpty(0).Max();

    /// <summary>Days after which a signal of a kind no longer counts; 0 for a kind that is switched off.</summary>
    public int WindowDays(SignalKind kind) => Weights.TryGetValue((int)kind, out var weight) ? weight.WindowDays : 0;

    /// <summary>The same with another scale and other weights.</summary>
    public ChurnSettings With(RiskScale scale, IReadOnlyDictionary<int, KindWeight> weights) => new(scale, Terms, Language, weights);

    /// <summary>Reads them, and refuses a variable out of its bounds. One call.</summary>
    public static ChurnSettings Read(IOrganizationService service)
    {
        var query = Settings.Query([EnvironmentVariables.TextLanguage, .. ClockTermsReading.Names]);
        AddKinds(query);
        ScaleReading.AddTo(query);
        var rows = service.RetrieveMultiple(query).Entities;
        var set = Settings.From(rows);
        var language = set.Numbers(EnvironmentVariables.TextLanguage, Platform.Language.English)[0];
        return new ChurnSettings(ScaleReading.Of(rows), ClockTermsReading.Of(set), language, ToWeights(rows));
    }

    // Five variables, one scale and some fifteen kinds: every kind beside them, joined by what all of them have in common,
    // being active, is smaller than a second call.
    private static void AddKinds(QueryExpression query)
    {
        var kind = query.AddLink(
            ChurnKind.EntityLogicalName,
            EnvironmentVariableDefinition.Fields.StateCode,
            ChurnKind.Fields.StateCode,
            JoinOperator.LeftOuter);
        kind.EntityAlias = KindAlias;
        kind.Columns = new ColumnSet(
            ChurnKind.Fields.Kind,
            ChurnKind.Fields.Points,
            ChurnKind.Fields.HalfLifeDays,
            ChurnKind.Fields.Cap,
            ChurnKind.Fields.WindowDays,
            ChurnKind.Fields.Active);
    }

    // A kind without row weighs as shipped; a row replaces that, whether it is in use or not.
    private static Dictionary<int, KindWeight> ToWeights(IEnumerable<Entity> rows)
    {
        var weights = ShippedKinds.Copy();
        foreach (var row in rows)
        {
            if (row.Joined<OptionSetValue>(KindAlias, ChurnKind.Fields.Kind) is { } kind)
            {
                weights.Remove(kind.Value);
                if (row.Joined<bool>(KindAlias, ChurnKind.Fields.Active))
                {
                    weights.Add(kind.Value, ToWeight(row));
                }
            }
        }

        return weights;
    }

    private static KindWeight ToWeight(Entity row) =>
        new(
            row.Joined<decimal>(KindAlias, ChurnKind.Fields.Points),
            row.Joined<int>(KindAlias, ChurnKind.Fields.HalfLifeDays),
            row.Joined<decimal>(KindAlias, ChurnKind.Fields.Cap),
            row.Joined<int>(KindAlias, ChurnKind.Fields.WindowDays));
}
