using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>Why the dates of a promise are what they are: every stretch of time from the request to the customer date.</summary>
public sealed class PromiseExplanation
{
    private const int Version = 1;
    private const int LeadSegments = 31;
    private const int MarginSegments = 21;
    private const int RoundingSegments = 8;

    private readonly PromiseQuote _quote;

    /// <summary>Explains a quote.</summary>
    public PromiseExplanation(PromiseQuote quote)
    {
        _quote = quote;
        Segments =
        [
            .. Stretch("open", quote.RequestedOn, quote.TargetOn, LeadSegments),
            .. Stretch("margin", quote.TargetOn, quote.MarginEnd, MarginSegments),
            .. Stretch("rounding", quote.MarginEnd, quote.SafeDate, RoundingSegments),
        ];
    }

    /// <summary>At most 60 stretches in order, without a gap.</summary>
    public IReadOnlyList<ExplanationSegment> Segments { get; }

    /// <summary>The explanation as JSON, codes and numbers only: the reader's client puts it into words.</summary>
    /// <param name="customerOn">Customer date where another than the safe date was chosen, UTC.</param>
    public string ToJson(DateTime? customerOn = null)
    {
        var json = new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("policy").Value(_quote.Terms.PolicyName)
            .Name("calendar").Value(_quote.Terms.CalendarName)
            .Name("timeZone").Value(TimeZones.IanaIdOf(_quote.Terms.Calendar.Zone))
            .Name("requestedOn").Value(_quote.RequestedOn)
            .Name("start").Value(_quote.Start)
            .Name("leadMinutes").Value(_quote.Terms.LeadMinutes)
            .Name("margin");
        WriteMargin(json, _quote.Margin);
        json.Name("rounding").Value(RoundingCode(_quote.Terms.Rounding))
            .Name("targetOn").Value(_quote.TargetOn)
            .Name("promisedOn").Value(_quote.SafeDate)
            .Name("customerOn").Value(customerOn ?? _quote.SafeDate)
            .Name("changes").BeginArray().EndArray()
            .Name("segments").BeginArray();
        foreach (var segment in Segments)
            segment.WriteTo(json);
        return json.EndArray().EndObject().ToString();
    }

    private static void WriteMargin(JsonWriter json, AppliedMargin margin)
    {
        json.BeginObject()
            .Name("mode").Value(ModeCode(margin.Kind))
            .Name("minutes").Value(margin.Minutes)
            .Name("percent").Value(margin.Percent)
            .Name("clamped").Value(ClampCode(margin.Clamp))
            .Name("scope").Value(margin.Evidence?.Scope)
            .Name("sample").Value(margin.Evidence?.Sample)
            .Name("quantile").Value(margin.Evidence?.QuantileMinutes)
            .Name("keptRate").Value(margin.Evidence?.KeptRate)
            .EndObject();
    }

    private static string ModeCode(MarginKind kind) => kind switch
    {
        MarginKind.Percent => "percent",
        MarginKind.Learned => "learned",
        _ => "fixed",
    };

    private static string RoundingCode(RoundingRule rounding) => rounding switch
    {
        RoundingRule.EndOfHalfDay => "halfDay",
        RoundingRule.EndOfWorkingDay => "workingDay",
        _ => "none",
    };

    private static string? ClampCode(MarginClamp clamp) => clamp switch
    {
        MarginClamp.Minimum => "min",
        MarginClamp.Maximum => "max",
        _ => null,
    };

    private IEnumerable<ExplanationSegment> Stretch(string openKind, DateTime from, DateTime to, int maximum)
    {
        var done = TimeSpan.Zero;
        foreach (var part in _quote.Terms.Calendar.Explain(from, to, maximum))
        {
            // Minutes are cut from the running sum, so odd seconds shift between segments and never get lost.
            var before = (long)done.TotalMinutes;
            done += part.Work;
            yield return new ExplanationSegment(KindCode(part.Kind, openKind), part.From, part.To, (long)done.TotalMinutes - before, part.Name);
        }
    }

    private static string KindCode(SegmentKind kind, string openKind) => kind switch
    {
        SegmentKind.Closed => "closed",
        SegmentKind.Holiday => "holiday",
        _ => openKind,
    };
}
