using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// Shows which open promises a changed calendar or policy would move, or moves them with a reason. Everything is read and
/// written with the caller's rights. Running it again moves nothing, so a call that failed is simply repeated.
/// </summary>
[PluginType("f1586d74-4f83-5f76-bbba-6caa049b1845")]
[CustomApi(RedatePromisesApi.Name)]
public sealed class RedatePromises : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var time = Deadline.Within(context.Input<int?>(RedatePromisesApi.Request.MaxSeconds));
        var from = PageCursor.Read(context.Input<string>(RedatePromisesApi.Request.After)) ?? throw context.Fail(PromiseFaults.RedateCursor);
        var write = context.Input<bool>(RedatePromisesApi.Request.DryRun) ? null : new RedatingWrite(context, Reason(context));
        var run = new RedatingRun(context, RedatingScope.Of(context), write);
        run.Run(from, time);
        context.Output(RedatePromisesApi.Response.Moved, run.Moved);
        context.Output(RedatePromisesApi.Response.Remaining, run.Remaining);
        context.Output(RedatePromisesApi.Response.More, run.Next is not null);
        context.Output(RedatePromisesApi.Response.Next, run.Next?.ToString() ?? string.Empty);
        context.Output(RedatePromisesApi.Response.Explanation, run.Report);
    }

    private static string Reason(StepContext context)
    {
        var reason = context.Input<string>(RedatePromisesApi.Request.Reason);
        return string.IsNullOrWhiteSpace(reason) ? throw context.Fail(PromiseFaults.RedateReason) : reason!.Trim();
    }
}
