using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Which of an account's promises are wanted: of one department or all, in one state or any.</summary>
internal sealed class PromiseFilter
{
    private static readonly PromiseState[] ByDates = [PromiseState.OnTrack, PromiseState.UsingMargin, PromiseState.Late];
    private readonly int? _department;
    private readonly PromiseState? _state;
    private readonly PromiseStatus? _status;

    private PromiseFilter(int? department, PromiseState? state, PromiseStatus? status)
    {
        _department = department;
        _state = state;
        _status = status;
    }

    /// <summary>Every promise.</summary>
    public static PromiseFilter All { get; } = new(department: null, state: null, status: null);

    /// <summary>Whether an open promise can be among those wanted.</summary>
    public bool WantsOpen => _status is null or PromiseStatus.Open or PromiseStatus.Paused;

    /// <summary>Whether one that is over can be.</summary>
    public bool WantsOver => _status is not (PromiseStatus.Open or PromiseStatus.Paused);

    /// <summary>Reads a filter; null when the state is no word of <see cref="PromiseStateCode"/>.</summary>
    /// <param name="department">Number of the department; null for all.</param>
    /// <param name="state">The state; null or empty for any.</param>
    public static PromiseFilter? Read(int? department, string? state)
    {
        if (string.IsNullOrEmpty(state))
            return new PromiseFilter(department, state: null, status: null);
        foreach (var known in ByDates.Where(known => Is(known, state)))
            return new PromiseFilter(department, known, PromiseStatus.Open);
        foreach (var known in Enum.GetValues(typeof(PromiseStatus)).Cast<PromiseStatus>().Where(known => known is not PromiseStatus.Open && Is(known, state)))
            return new PromiseFilter(department, state: null, known);
        return null;
    }

    /// <summary>Adds to a query's criteria what it wants.</summary>
    /// <param name="criteria">Criteria of a query of promises.</param>
    /// <param name="now">The moment at which they stand there, UTC.</param>
    public void Narrow(FilterExpression criteria, DateTime now)
    {
        if (_department is { } department)
            criteria.AddCondition(Promise.Fields.Department, ConditionOperator.Equal, department);
        if (_status is { } status)
            criteria.AddCondition(Promise.Fields.Status, ConditionOperator.Equal, (int)status);
        if (_state is { } state)
            NarrowByDates(criteria, state, now);
    }

    // As PromiseDates.StateAt tells them apart: a date that is now has not passed, and one that is missing never does.
    private static void NarrowByDates(FilterExpression criteria, PromiseState state, DateTime now)
    {
        if (state is PromiseState.OnTrack)
        {
            NotPassed(criteria, Promise.Fields.TargetOn, now);
            return;
        }

        criteria.AddCondition(Promise.Fields.TargetOn, ConditionOperator.LessThan, now);
        if (state is PromiseState.Late)
            criteria.AddCondition(Promise.Fields.PromisedOn, ConditionOperator.LessThan, now);
        else
            NotPassed(criteria, Promise.Fields.PromisedOn, now);
    }

    private static void NotPassed(FilterExpression criteria, string column, DateTime now)
    {
        var either = criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(column, ConditionOperator.Null);
        either.AddCondition(column, ConditionOperator.GreaterEqual, now);
    }

    private static bool Is(Enum known, string? word) => string.Equals(PromiseStateCode.Of(known), word, StringComparison.Ordinal);
}
