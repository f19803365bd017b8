using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Calendars;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A promise policy with every version of its calendar that may count.</summary>
internal sealed class PolicyVersions
{
    private readonly Entity _row;
    private readonly Dictionary<Guid, CalendarRow> _calendars;

    /// <summary>Makes it.</summary>
    /// <param name="row">Row of the policy.</param>
    /// <param name="calendars">The first version and the active later ones; none for a policy without calendar.</param>
    public PolicyVersions(Entity row, IEnumerable<CalendarRow> calendars)
    {
        _row = row;
        _calendars = calendars.ToDictionary(calendar => calendar.Id);
    }

    /// <summary>Id of the policy.</summary>
    public Guid Id => _row.Id;

    /// <summary>The versions.</summary>
    public IEnumerable<CalendarRow> Calendars => _calendars.Values;

    /// <summary>The policy with the version that counts at a request.</summary>
    public PolicyReading At(DateTime requestedOn)
    {
        if (_calendars.Count == 0)
            return new PolicyReading(_row, calendar: null);
        var inForce = CalendarVersion.InForce(_calendars.Values.Select(calendar => calendar.Version), requestedOn);
        return new PolicyReading(_row, _calendars[inForce.Id]);
    }
}
