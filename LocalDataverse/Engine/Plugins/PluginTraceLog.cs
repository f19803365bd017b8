using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Writes failed plugin runs to plugintracelog (the platform's setting "Exceptions"), in a transaction of its own.</summary>
internal static class PluginTraceLog
{
    private const string Table = "plugintracelog";

    public static void Write(RequestScope scope)
    {
        if (scope.Traces.Records.Count == 0 || scope.Snapshot.Catalog.FindTable(Table) is not { } table)
            return;
        using var session = scope.Core.Store.OpenWrite();
        foreach (var record in scope.Traces.Records)
            session.Insert(table, PlatformRow.Of(table, Guid.NewGuid(), Values(scope, record)));
        session.Commit();
    }

    private static (string, object?)[] Values(RequestScope scope, PluginTraceRecord record) =>
    [
        ("typename", record.TypeName),
        ("messagename", record.Context.MessageName),
        ("primaryentity", record.Context.PrimaryEntityName),
        ("depth", record.Context.Depth),
        ("mode", new OptionSetValue(record.Context.Mode)),
        ("operationtype", new OptionSetValue(1)),
        ("correlationid", record.Context.CorrelationId),
        ("requestid", record.Context.RequestId),
        ("pluginstepid", record.Context.OwningExtension?.Id),
        ("messageblock", record.Trace),
        ("exceptiondetails", record.Exception),
        ("performanceexecutionduration", (int)record.Duration.TotalMilliseconds),
        ("performanceexecutionstarttime", record.Context.OperationCreatedOn),
        ("createdon", scope.Core.Clock.UtcNow),
        ("createdby", new EntityReference("systemuser", record.Context.UserId)),
    ];
}
