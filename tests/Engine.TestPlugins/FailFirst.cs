using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.TestPlugins;

/// <summary>Asks for a retry until as many rows of test_log have its name as its configuration's number says.</summary>
public sealed class FailFirst : IPlugin
{
    private readonly int _times;

    /// <summary>How often it fails.</summary>
    public FailFirst(string unsecure) => _times = int.Parse(unsecure, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var call = new PluginCall(serviceProvider);
        var query = new QueryExpression("test_log") { ColumnSet = new ColumnSet("test_name") };
        query.Criteria.AddCondition("test_name", ConditionOperator.Equal, "try");
        var tries = call.System.RetrieveMultiple(query).Entities.Count;
        call.System.Create(new Entity("test_log") { ["test_name"] = "try" });
        if (tries < _times)
            throw new InvalidPluginExecutionException(OperationStatus.Retry, "[TEST-RETRY] Later.");
    }
}
