using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Puts pauses and revisions of promises on stage.</summary>
internal sealed class PauseScene(LoyaltyEnvironment environment)
{
    /// <summary>A pause: the customer is waited for, from now unless told otherwise.</summary>
    public Guid Pause(Guid promise, params (string Column, object? Value)[] more) => environment.Service.Create(NewPause(promise, more));

    public Guid PauseFrom(Guid promise, string from) => Pause(promise, (PromisePause.Fields.From, At(from)));

    /// <summary>The row of a new pause, not created yet.</summary>
    public static Entity NewPause(Guid promise, params (string Column, object? Value)[] more)
    {
        var row = new Entity(PromisePause.EntityLogicalName)
        {
            [PromisePause.Fields.PromiseId] = To(Promise.EntityLogicalName, promise),
            [PromisePause.Fields.WaitingFor] = "Mrs Meier",
            [PromisePause.Fields.Reason] = "Serial number",
        };
        foreach (var (column, value) in more)
            row[column] = value;
        return row;
    }

    public void Resume(Guid pause, string at) => Update(pause, (PromisePause.Fields.To, At(at)));

    public void Update(Guid pause, params (string Column, object? Value)[] values)
    {
        var row = new Entity(PromisePause.EntityLogicalName, pause);
        foreach (var (column, value) in values)
            row[column] = value;
        environment.Service.Update(row);
    }

    /// <summary>Both dates, the safe date and the minutes paused.</summary>
    public Entity Dates(Guid promise) =>
        environment.Read(
            Promise.EntityLogicalName,
            promise,
            Promise.Fields.TargetOn,
            Promise.Fields.PromisedOn,
            Promise.Fields.SafeDate,
            Promise.Fields.PausedMinutes,
            Promise.Fields.Explanation,
            Promise.Fields.BrokenReason,
            Promise.Fields.OwnerId,
            Promise.Fields.SuccessorId);

    /// <summary>The revisions of a promise in the order of their creation.</summary>
    public IReadOnlyList<Entity> Revisions(Guid promise) =>
        environment.Where(
            PromiseRevision.EntityLogicalName,
            PromiseRevision.Fields.PromiseId,
            promise,
            PromiseRevision.Fields.OldPromisedOn,
            PromiseRevision.Fields.NewPromisedOn,
            PromiseRevision.Fields.Reason,
            PromiseRevision.Fields.AgreedWithCustomer);

    /// <summary>Revises as a user, or as the administrator; returns the successor's id.</summary>
    public Guid? Revise(Guid promise, string newDate, string reason = "Part is late", Guid? user = null)
    {
        var request = new OrganizationRequest(RevisePromiseApi.Name)
        {
            ["Target"] = To(Promise.EntityLogicalName, promise),
            [RevisePromiseApi.Request.NewPromisedOn] = At(newDate),
            [RevisePromiseApi.Request.Reason] = reason,
            [RevisePromiseApi.Request.AgreedWithCustomer] = true,
        };
        var service = user is { } id ? environment.As(id) : environment.Service;
        return service.Execute(request).Results.TryGetValue(RevisePromiseApi.Response.SuccessorId, out var successor) ? (Guid)successor : null;
    }
}
