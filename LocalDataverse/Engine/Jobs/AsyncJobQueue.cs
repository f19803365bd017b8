using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Jobs;

/// <summary>
/// The asynchronous steps that wait, oldest first. They are rows of asyncoperation and outlive the process; they run one
/// at a time, when asked or in the background.
/// </summary>
public sealed class AsyncJobQueue : IDisposable
{
    private readonly EnvironmentCore _core;
    private readonly SemaphoreSlim _oneRunner = new(1, 1);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private CancellationTokenSource? _stop;
    private Task _worker = Task.CompletedTask;

    internal AsyncJobQueue(EnvironmentCore core) => _core = core;

    /// <summary>Whether jobs run in the background.</summary>
    public bool IsRunning => _stop is not null;

    /// <summary>
    /// Runs jobs, those they cause included, until none waits that may run now. A job that asks for a retry runs again at
    /// once, behind the others, four times in all.
    /// </summary>
    public JobRunSummary RunUntilEmpty(CancellationToken cancellation = default)
    {
        _oneRunner.Wait(cancellation);
        try
        {
            var outcomes = new List<JobOutcome>();
            var runner = new JobRunner(_core);
            while (runner.Waiting() is { Count: > 0 } jobs)
            {
                foreach (var job in jobs)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (runner.Run(job) is { } outcome)
                        outcomes.Add(outcome);
                }
            }

            return new JobRunSummary(outcomes);
        }
        finally
        {
            _oneRunner.Release();
        }
    }

    /// <summary>Runs jobs in the background from now on.</summary>
    public void Start()
    {
        if (_stop is not null)
            return;
        _stop = new CancellationTokenSource();
        var token = _stop.Token;
        _worker = Task.Run(() => WorkAsync(token), token);
        Wake();
    }

    /// <summary>Ends the background work once the running job is done.</summary>
    public async Task StopAsync()
    {
        if (_stop is not { } stop)
            return;
        await stop.CancelAsync();
        _stop = null;
        try
        {
            await _worker;
        }
        catch (OperationCanceledException)
        {
            // That is how it is stopped; anything else is a defect and passes.
        }
        finally
        {
            stop.Dispose();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _oneRunner.Dispose();
        _wake.Dispose();
    }

    /// <summary>Tells the background worker that there is work.</summary>
    internal void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been told already and will see this job too.
        }
    }

    private async Task WorkAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await _wake.WaitAsync(cancellation);
            RunUntilEmpty(cancellation);
        }
    }
}
