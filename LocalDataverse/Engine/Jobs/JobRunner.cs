using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Plugins;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Jobs;

/// <summary>Runs jobs: outside any transaction, each service call of the plugin is one of its own.</summary>
internal sealed class JobRunner(EnvironmentCore core)
{
    private const int MostAttempts = 4;

    /// <summary>Ids of the jobs that may run now, in the order they were queued.</summary>
    public IReadOnlyList<Guid> Waiting()
    {
        using var passage = core.Gate.Shared();
        if (core.Snapshot.Catalog.FindTable(JobTable.Name) is null)
            return [];
        var query = new QueryExpression(JobTable.Name) { ColumnSet = new ColumnSet("createdon", "postponeuntil") };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, JobTable.Ready);
        query.AddOrder("createdon", OrderType.Ascending);
        using var session = core.Store.OpenRead();
        return [.. Rows.AllPages.Of(session, query, SystemReading.At(core.Clock.UtcNow))
            .Where(j => j.GetAttributeValue<DateTime?>("postponeuntil") is not { } later || later <= core.Clock.UtcNow)
            .OrderBy(j => j.GetAttributeValue<DateTime?>("createdon"))
            .ThenBy(j => long.Parse(j.RowVersion, CultureInfo.InvariantCulture))
            .Select(j => j.Id)];
    }

    /// <summary>Runs one job; null when it is no longer waiting.</summary>
    public JobOutcome? Run(Guid id)
    {
        using var passage = core.Gate.Shared();
        var table = core.Snapshot.Catalog.Tables[JobTable.Name];
        if (Take(table, id) is not { } job)
            return null;
        var context = JobData.Read(job.GetAttributeValue<string>("data"));
        var scope = new RequestScope(core, context.CorrelationId);
        var fault = Execute(scope, context);
        var outcome = Judge(job, context, fault);
        Finish(table, outcome, context);
        PluginTraceLog.Write(scope);
        core.Observations.Publish(scope.Meter.ToObservation(context.MessageName, context.PrimaryEntityName, outcome.Name, scope.CorrelationId, outcome.Succeeded));
        return outcome;
    }

    /// <summary>A process that died in the middle of a job leaves it locked; it runs again from its start.</summary>
    public static void Recover(Storage.IStoreSession session, MetadataCatalog catalog, DateTime now)
    {
        if (catalog.FindTable(JobTable.Name) is not { } table)
            return;
        var query = new QueryExpression(JobTable.Name) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, JobTable.Locked);
        foreach (var job in Rows.AllPages.Of(session, query, SystemReading.At(now)))
            session.Update(table, State(job.Id, JobTable.Ready, JobTable.WaitingForResources));
    }

    private Entity? Take(TableMetadata table, Guid id)
    {
        using var session = core.Store.OpenWrite();
        var job = session.Find(table, id, ["name", "data", "statecode", "retrycount"], SystemReading.At(core.Clock.UtcNow));
        if (job?.GetAttributeValue<OptionSetValue>("statecode")?.Value != JobTable.Ready)
            return null;
        var row = State(id, JobTable.Locked, JobTable.InProgress);
        row["startedon"] = core.Clock.UtcNow;
        session.Update(table, row);
        session.Commit();
        return job;
    }

    private static OrganizationServiceFault? Execute(RequestScope scope, PluginContext context)
    {
        try
        {
            scope.RightsOf(context.UserId).DemandEnabled();
            var step = scope.Snapshot.Steps.Find(context.OwningExtension?.Id ?? Guid.Empty)
                ?? throw Fault.Of(ErrorCode.ObjectDoesNotExist, $"sdkmessageprocessingstep With Id = {context.OwningExtension?.Id} Does Not Exist: an upgrade removed the step after the job was queued.");
            PluginInvoker.Run(scope, scope.Snapshot.Plugins.OfStep(step), context);
            return null;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail;
        }
    }

    private static JobOutcome Judge(Entity job, PluginContext context, OrganizationServiceFault? fault)
    {
        var attempt = job.GetAttributeValue<int>("retrycount") + 1;
        return new JobOutcome
        {
            JobId = job.Id,
            Name = job.GetAttributeValue<string>("name"),
            Message = context.MessageName,
            Table = context.PrimaryEntityName,
            RowId = context.PrimaryEntityId,
            Succeeded = fault is null,
            WillRetry = fault is not null && attempt < MostAttempts && AsksForRetry(fault),
            Error = fault?.Message,
            ErrorCode = fault?.ErrorCode ?? 0,
            Attempt = attempt,
        };
    }

    private static bool AsksForRetry(OrganizationServiceFault fault) =>
        fault.ErrorDetails.TryGetValue(PluginFaults.StatusKey, out var status)
        && Equals(status, ((int)OperationStatus.Retry).ToString(CultureInfo.InvariantCulture));

    private void Finish(TableMetadata table, JobOutcome outcome, PluginContext context)
    {
        using var session = core.Store.OpenWrite();
        if (outcome.Succeeded && core.Snapshot.Steps.Find(context.OwningExtension?.Id ?? Guid.Empty) is { AsyncAutoDelete: true })
            session.Delete(table, outcome.JobId);
        else
            session.Update(table, Row(table, outcome));
        session.Commit();
    }

    private Entity Row(TableMetadata table, JobOutcome outcome)
    {
        var row = outcome switch
        {
            { Succeeded: true } => State(outcome.JobId, JobTable.Completed, JobTable.Succeeded),
            { WillRetry: true } => State(outcome.JobId, JobTable.Ready, JobTable.WaitingForResources),
            _ => State(outcome.JobId, JobTable.Completed, JobTable.Failed),
        };
        var ending = Rows.PlatformRow.Of(
            table, outcome.JobId, ("message", outcome.Error), ("friendlymessage", outcome.Error), ("errorcode", outcome.ErrorCode),
            ("retrycount", outcome.WillRetry ? outcome.Attempt : outcome.Attempt - 1), ("modifiedon", core.Clock.UtcNow),
            ("completedon", outcome.WillRetry ? null : core.Clock.UtcNow));
        row.Attributes.AddRange(ending.Attributes);
        return row;
    }

    private static Entity State(Guid id, int state, int status) => new(JobTable.Name, id)
    {
        ["statecode"] = new OptionSetValue(state),
        ["statuscode"] = new OptionSetValue(status),
    };
}
