using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Plugins;
using LocalDataverse.Engine.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Jobs;

/// <summary>Queues the asynchronous steps of an operation, in its transaction: what is rolled back leaves no job.</summary>
internal static class JobWriter
{
    public static void QueueSteps(Operation operation)
    {
        var steps = operation.Scope.Snapshot.Steps.For(operation.Message, operation.Table?.LogicalName, PipelineStage.PostOperation, isAsynchronous: true);
        foreach (var step in steps.Where(s => StepRunner.Concerns(s, operation)))
            Queue(operation, step);
    }

    private static void Queue(Operation operation, StepMetadata step)
    {
        var table = operation.TableOf(JobTable.Name);
        var transaction = operation.Scope.Transaction ?? throw new InvalidOperationException("Jobs are queued inside a transaction.");
        var context = PluginContext.Of(operation, PipelineStage.PostOperation, step);
        var owner = new EntityReference("systemuser", operation.Caller.UserId);
        transaction.Writer.Insert(table, PlatformRow.Of(
            table, Guid.NewGuid(),
            ("name", step.Name),
            ("operationtype", new OptionSetValue(JobTable.SystemEvent)),
            ("messagename", operation.Message),
            ("primaryentitytype", operation.Table?.LogicalName),
            ("regardingobjectid", Regarding(table, context)),
            ("owningextensionid", step.Id),
            ("correlationid", context.CorrelationId),
            ("requestid", context.RequestId),
            ("depth", context.Depth),
            ("retrycount", 0),
            ("data", JobData.Write(context)),
            ("statecode", new OptionSetValue(JobTable.Ready)),
            ("statuscode", new OptionSetValue(JobTable.WaitingForResources)),
            ("createdon", operation.StartedOn),
            ("createdby", owner),
            ("modifiedon", operation.StartedOn),
            ("modifiedby", owner),
            ("ownerid", owner),
            ("owninguser", owner),
            ("owningbusinessunit", new EntityReference("businessunit", context.BusinessUnitId))));
        transaction.QueuesJobs = true;
    }

    /// <summary>The row the job is about, where the lookup can point at it: a deleted row, or a table it does not know, is named in the data only.</summary>
    private static EntityReference? Regarding(TableMetadata jobs, PluginContext context) =>
        context.MessageName != "Delete" && context.PrimaryEntityId != Guid.Empty && jobs.Find("regardingobjectid")?.Targets.Contains(context.PrimaryEntityName, StringComparer.Ordinal) == true
            ? new EntityReference(context.PrimaryEntityName, context.PrimaryEntityId)
            : null;
}
