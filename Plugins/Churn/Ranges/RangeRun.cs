using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn.Ranges;

/// <summary>One run over a range that was taken.</summary>
internal sealed class RangeRun
{
    private readonly StepContext _context;
    private readonly StoredRange _stored;
    private readonly DateTime _now;
    private readonly Deadline _deadline;
    private readonly ChurnEvaluator _evaluator;
    private Guid? _watermark;
    private string? _error;

    /// <summary>Prepares it.</summary>
    public RangeRun(StepContext context, StoredRange stored, DateTime now, Deadline deadline)
    {
        _context = context;
        _stored = stored;
        _now = now;
        _deadline = deadline;
        _evaluator = new ChurnEvaluator(context, now, EvaluateRangeApi.Name);
        _watermark = stored.Range.Watermark;
        _error = _watermark is null ? null : stored.Error;
    }

    /// <summary>Accounts evaluated.</summary>
    public int Evaluated { get; private set; }

    /// <summary>Accounts among them whose score or level has changed.</summary>
    public int Changed { get; private set; }

    /// <summary>Whether the range was done to its end.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Evaluates accounts, and puts the range back.</summary>
    public void Run()
    {
        if (_stored.Range.MostAccounts == 0)
        {
            LeaveOutNext();
        }
        else
        {
            while (!IsComplete && !IsOver)
            {
                EvaluateNext();
            }
        }

        PutBack();
    }

    private bool IsOver => Evaluated > 0 && (_deadline.IsOver || Evaluated >= _stored.Range.MostAccounts);

    private AccountRange Ahead => new(_watermark ?? _stored.Range.After, _stored.Range.To);

    private void EvaluateNext()
    {
        var page = _evaluator.Read(Ahead, _stored.Range.MostAccounts - Evaluated);
        foreach (var account in page.Accounts)
        {
            Changed += _evaluator.Evaluate(account).IsChanged ? 1 : 0;
            Evaluated++;
            _watermark = account.Id;
            if (IsOver)
            {
                break;
            }
        }

        IsComplete = page.IsLast && (page.Accounts.Count == 0 || page.Accounts[page.Accounts.Count - 1].Id == _watermark);
    }

    // Its evaluation failed again and again, alone at last: the others must not wait for it.
    private void LeaveOutNext()
    {
        var query = new QueryExpression(Account.EntityLogicalName) { ColumnSet = new ColumnSet(Account.Fields.Id), TopCount = 1 };
        Ahead.Restrict(query.Criteria);
        query.AddOrder(Account.Fields.Id, OrderType.Ascending);
        var next = _context.Elevated.RetrieveMultiple(query).Entities.FirstOrDefault();
        IsComplete = next is null;
        if (next is not null)
        {
            _watermark = next.Id;
            _error = Texts.Get(Language.English, "Range.Skipped", next.Id, WorkRange.MostAttempts);
        }
    }

    private void PutBack()
    {
        var attempts = _stored.Range.MostAccounts == 0 ? 0 : _stored.Range.AttemptsAfterSuccess;
        var change = _stored.Change();
        change[EvaluationRange.Fields.Watermark] = IsComplete ? null : RangeRows.Text(_watermark);
        change[EvaluationRange.Fields.RunState] = new OptionSetValue((int)(_error is null ? RunState.Idle : RunState.Failed));
        change[EvaluationRange.Fields.Attempt] = IsComplete ? 0 : attempts;
        change[EvaluationRange.Fields.LastError] = _error;
        change[EvaluationRange.Fields.HeartbeatOn] = _context.UtcNow;
        change[EvaluationRange.Fields.LastRunOn] = IsComplete ? _now : _stored.Range.DoneOn;
        // Elevated: whoever starts the evaluation need not be able to write ranges.
        StoredRange.Write(_context.Elevated, change);
    }
}
