using System.Globalization;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Optimistic concurrency: a write that demands the version it has read.</summary>
internal static class RowVersions
{
    /// <summary>The version that the row must have, or null when the request does not ask.</summary>
    public static long? Expected(Operation operation, string? version)
    {
        if (!operation.Inputs.TryGetValue("ConcurrencyBehavior", out var behavior) || behavior is not ConcurrencyBehavior.IfRowVersionMatches)
            return null;
        return long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault.Of(ErrorCode.ConcurrencyVersionNotProvided, "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfRowVersionMatches. Send the version that was read.");
    }
}
