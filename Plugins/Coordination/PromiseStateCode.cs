using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Where a promise stands, as the word that answers use: of an open one by its dates, of any other by its status.</summary>
internal static class PromiseStateCode
{
    /// <summary>The word of a promise at a moment.</summary>
    public static string Of(Entity promise, DateTime now)
    {
        var status = (PromiseStatus)(promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value ?? (int)PromiseStatus.Open);
        return status is PromiseStatus.Open ? Of(OpenState(promise, now)) : Of(status);
    }

    /// <summary>The word of a state or status.</summary>
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static PromiseState OpenState(Entity promise, DateTime now) =>
        new PromiseDates(
            promise.GetAttributeValue<DateTime?>(Promise.Fields.TargetOn) ?? DateTime.MaxValue,
            promise.GetAttributeValue<DateTime?>(Promise.Fields.PromisedOn) ?? DateTime.MaxValue)
            .StateAt(now, isPaused: false);
}
