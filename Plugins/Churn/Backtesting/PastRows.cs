using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn.Backtesting;

/// <summary>Turns rows into facts that know when they held.</summary>
internal static class PastRows
{
    /// <summary>What of a signal is read.</summary>
    public static readonly string[] SignalColumns = [.. SignalQuery.Columns, ChurnSignal.Fields.ClearedOn];

    /// <summary>What of a promise is read.</summary>
    public static readonly string[] PromiseColumns =
    [
        Promise.Fields.AccountId,
        Promise.Fields.Name,
        Promise.Fields.Status,
        Promise.Fields.RequestedOn,
        Promise.Fields.TargetOn,
        Promise.Fields.PromisedOn,
        Promise.Fields.DeliveredOn,
        Promise.Fields.ModifiedOn,
    ];

    /// <summary>What of the owner's history is read.</summary>
    public static readonly string[] ChangeColumns =
        [OwnerAssignment.Fields.AccountId, OwnerAssignment.Fields.CreatedOn, OwnerAssignment.Fields.FromUserId, OwnerAssignment.Fields.ToUserId];

    /// <summary>A signal.</summary>
    public static PastSignal ToSignal(Entity row) =>
        new(SignalQuery.ToSignal(row), row.GetAttributeValue<DateTime?>(ChurnSignal.Fields.ClearedOn));

    /// <summary>A promise; one that ended without delivery ended when its row was last written, the latest it can have been.</summary>
    public static PastPromise ToPromise(Entity row)
    {
        var isOpen = row.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value is (int)PromiseStatus.Open or (int)PromiseStatus.Paused;
        var endedOn = row.GetAttributeValue<DateTime?>(Promise.Fields.DeliveredOn)
            ?? (isOpen ? null : row.GetAttributeValue<DateTime?>(Promise.Fields.ModifiedOn));
        var dates = new PromiseDates(
            row.GetAttributeValue<DateTime>(Promise.Fields.TargetOn), row.GetAttributeValue<DateTime>(Promise.Fields.PromisedOn));
        var promise = new OpenPromise(
            new Evidence(row.LogicalName, row.Id), row.GetAttributeValue<string>(Promise.Fields.Name) ?? string.Empty, dates);
        return new PastPromise(promise, row.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn), endedOn);
    }

    /// <summary>A row of the owner's history.</summary>
    public static OwnerChange ToChange(Entity row) =>
        new(
            new Evidence(row.LogicalName, row.Id),
            row.GetAttributeValue<DateTime>(OwnerAssignment.Fields.CreatedOn),
            row.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.FromUserId)?.Id,
            row.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.ToUserId)?.Id);
}
