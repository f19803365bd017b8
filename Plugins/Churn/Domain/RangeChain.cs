using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>The ranges together: each begins where the one before ends, the first has no begin and the last no end.</summary>
public static class RangeChain
{
    /// <summary>A range's bounds were changed by hand.</summary>
    public const string Broken = "LOY-RANGE-BROKEN";

    /// <summary>The ranges that are missing, because somebody deleted them or because there are none yet.</summary>
    /// <param name="ranges">The ranges, by number.</param>
    /// <exception cref="RuleViolationException"><see cref="Broken"/>: there is a gap and no number for it.</exception>
    public static IReadOnlyList<WorkRange> Missing(IReadOnlyList<WorkRange> ranges)
    {
        var missing = new List<WorkRange>();
        WorkRange? before = null;
        foreach (var range in ranges)
        {
            if (before is not null && before.To is null)
                throw new RuleViolationException(Broken, before.Number);
            if (before?.To != range.After)
                missing.Add(Between(before, range));
            before = range;
        }

        if (before is null || before.To is not null)
            missing.Add(new WorkRange((before?.Number ?? 0) + 1, before?.To, To: null));
        return missing;
    }

    private static WorkRange Between(WorkRange? before, WorkRange range)
    {
        var number = (before?.Number ?? 0) + 1;
        return number < range.Number && range.After is not null
            ? new WorkRange(number, before?.To, range.After)
            : throw new RuleViolationException(Broken, range.Number);
    }
}
