using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>Puts the periodic evaluation on stage.</summary>
internal sealed class RangeScene(LoyaltyEnvironment environment)
{
    /// <summary>Sets how many accounts a range holds.</summary>
    public void Size(int accounts)
    {
        var definition = environment.Where(
            EnvironmentVariableDefinition.EntityLogicalName, EnvironmentVariableDefinition.Fields.SchemaName, EnvironmentVariables.EvaluationRangeSize).Single();
        environment.Create(
            EnvironmentVariableValue.EntityLogicalName,
            (EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId, definition.ToEntityReference()),
            (EnvironmentVariableValue.Fields.Value, accounts.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Calls the evaluation once.</summary>
    public (int Evaluated, int Changed, bool More) Run(int? maxSeconds = null, DateTime? now = null, IOrganizationService? service = null)
    {
        var request = new OrganizationRequest(EvaluateRangeApi.Name);
        if (maxSeconds is not null)
            request[EvaluateRangeApi.Request.MaxSeconds] = maxSeconds;
        if (now is not null)
            request[EvaluateRangeApi.Request.Now] = now;
        var response = (service ?? environment.Service).Execute(request);
        return (
            (int)response[EvaluateRangeApi.Response.Evaluated],
            (int)response[EvaluateRangeApi.Response.Changed],
            (bool)response[EvaluateRangeApi.Response.More]);
    }

    /// <summary>Calls the evaluation as a starter does, until there is no more to do; gives the number of calls and the sums.</summary>
    public (int Calls, int Evaluated, int Changed) RunAll(int? maxSeconds = null)
    {
        var (calls, evaluated, changed, more) = (0, 0, 0, true);
        while (more && calls < 1000)
        {
            var run = Run(maxSeconds);
            (calls, evaluated, changed, more) = (calls + 1, evaluated + run.Evaluated, changed + run.Changed, run.More);
        }

        Assert.False(more, "The evaluation did not end.");
        return (calls, evaluated, changed);
    }

    /// <summary>The ranges, by number.</summary>
    public IReadOnlyList<Entity> Ranges() =>
    [
        .. environment.Where(
                EvaluationRange.EntityLogicalName,
                EvaluationRange.Fields.StateCode,
                (int)EvaluationRange.StateCode.Active,
                EvaluationRange.Fields.Number,
                EvaluationRange.Fields.KeyFrom,
                EvaluationRange.Fields.KeyTo,
                EvaluationRange.Fields.Watermark,
                EvaluationRange.Fields.RunState,
                EvaluationRange.Fields.Attempt,
                EvaluationRange.Fields.LastError,
                EvaluationRange.Fields.LastRunOn,
                EvaluationRange.Fields.HeartbeatOn)
            .OrderBy(range => range.GetAttributeValue<int>(EvaluationRange.Fields.Number)),
    ];
}
