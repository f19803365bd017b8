using System.ServiceModel;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.Clock;

/// <summary>
/// Starts the periodic evaluation of the product, as the cloud flow does in a real environment: at once, then at every
/// interval, one round at a time. What goes wrong is reported and tried again at the next interval.
/// </summary>
internal sealed class ClockStarter : IAsyncDisposable
{
    private const string Api = "loy_EvaluateRange";

    // Of a round that never ends something is wrong; the next one goes on where it stopped.
    private const int MostCalls = 500;

    private readonly LocalEnvironment _environment;
    private readonly Action<string> _report;
    private readonly PeriodicTimer _timer;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    private ClockStarter(LocalEnvironment environment, TimeSpan interval, TimeProvider time, Action<string> report)
    {
        _environment = environment;
        _report = report;
        _timer = new PeriodicTimer(interval, time);
        _work = Task.Run(WorkAsync);
    }

    /// <summary>Starts the clock; null, with a line that says so, when no imported solution has the API.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="interval">Time between two rounds.</param>
    /// <param name="time">Measures the interval.</param>
    /// <param name="report">Takes a line after every round that did something.</param>
    public static ClockStarter? Start(LocalEnvironment environment, TimeSpan interval, TimeProvider time, Action<string> report)
    {
        if (environment.Metadata.CustomApis.ContainsKey(Api) && ClockUser.Ensure(environment))
            return new ClockStarter(environment, interval, time, report);
        report($"Clock: off, no imported solution has {Api}.");
        return null;
    }

    /// <summary>Calls the API until it says that there is no more, or faults.</summary>
    public static ClockRound RunRound(LocalEnvironment environment, CancellationToken cancellation)
    {
        var service = environment.CreateService(ClockUser.Id);
        var (calls, evaluated, changed) = (0, 0, 0);
        try
        {
            for (var isMore = true; isMore && calls < MostCalls && !cancellation.IsCancellationRequested; calls++)
            {
                var response = service.Execute(new OrganizationRequest(Api));
                evaluated += (int)response["Evaluated"];
                changed += (int)response["Changed"];
                isMore = (bool)response["More"];
            }

            return new ClockRound(calls, evaluated, changed, Error: null);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return new ClockRound(calls, evaluated, changed, fault.Detail.Message);
        }
    }

    /// <summary>Stops; a call that is running is finished first.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(false);
        _timer.Dispose();
        _stop.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            do
            {
                var round = RunRound(_environment, _stop.Token);
                if (round.Evaluated > 0 || round.Error is not null)
                    _report(round.ToString());
            }
            while (await _timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // That is how it is stopped.
        }
    }
}
