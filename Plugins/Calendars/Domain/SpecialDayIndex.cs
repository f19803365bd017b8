namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Special days of one calendar as disjoint runs in order, with the working time they add or take, summed up.</summary>
internal sealed class SpecialDayIndex
{
    private readonly WeeklyHours _week;
    private readonly SpecialDays[] _runs;
    private readonly long[] _correctionBefore;

    public SpecialDayIndex(WeeklyHours week, IEnumerable<SpecialDays> specialDays)
    {
        _week = week;
        _runs = Disjoint(specialDays);
        _correctionBefore = new long[_runs.Length + 1];
        for (var i = 0; i < _runs.Length; i++)
            _correctionBefore[i + 1] = _correctionBefore[i] + Correction(_runs[i], _runs[i].To.AddDays(1));
    }

    /// <summary>The run a date belongs to, or null.</summary>
    public SpecialDays? Find(LocalDate date)
    {
        var index = CountStartingBefore(date.AddDays(1)) - 1;
        return index >= 0 && _runs[index].To >= date ? _runs[index] : null;
    }

    /// <summary>Wall-clock ticks that special days before a date add to (or, negative, take from) the plain weeks.</summary>
    public long CorrectionBefore(LocalDate date)
    {
        var index = CountStartingBefore(date) - 1;
        if (index < 0)
            return 0;
        return _runs[index].To < date
            ? _correctionBefore[index + 1]
            : _correctionBefore[index] + Correction(_runs[index], date);
    }

    /// <summary>Runs that share a date with the given days, in order.</summary>
    public IEnumerable<SpecialDays> Between(LocalDate from, LocalDate to)
    {
        for (var i = Math.Max(0, CountStartingBefore(from) - 1); i < _runs.Length && _runs[i].From <= to; i++)
        {
            if (_runs[i].To >= from)
                yield return _runs[i];
        }
    }

    private static SpecialDays[] Disjoint(IEnumerable<SpecialDays> specialDays)
    {
        // What is meant for fewer calendars goes first; among equals the shorter is the more particular one.
        var ranked = specialDays
            .OrderBy(d => d.Scope)
            .ThenBy(d => d.To.DayNumber - d.From.DayNumber)
            .ThenBy(d => d.From.DayNumber)
            .ThenBy(d => d.Name, StringComparer.Ordinal);
        var taken = new List<SpecialDays>();
        foreach (var run in ranked)
            AddFreePart(taken, run);
        return taken.ToArray();
    }

    private static void AddFreePart(List<SpecialDays> taken, SpecialDays run)
    {
        var from = run.From;
        var index = CountStartingBefore(taken, from);
        if (index > 0 && taken[index - 1].To >= from)
            from = taken[index - 1].To.AddDays(1);
        for (; index < taken.Count && taken[index].From <= run.To; index++)
        {
            var next = taken[index];
            if (from < next.From)
                taken.Insert(index++, run.Cut(from, next.From.AddDays(-1)));
            from = next.To.AddDays(1);
        }

        if (from <= run.To)
            taken.Insert(index, run.Cut(from, run.To));
    }

    private long Correction(SpecialDays run, LocalDate before) =>
        ((before.DayNumber - run.From.DayNumber) * run.Schedule.WallTicks) - (_week.TicksBefore(before) - _week.TicksBefore(run.From));

    private int CountStartingBefore(LocalDate date) => CountStartingBefore(_runs, date);

    private static int CountStartingBefore(IList<SpecialDays> runs, LocalDate date)
    {
        var low = 0;
        var high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].From < date)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
