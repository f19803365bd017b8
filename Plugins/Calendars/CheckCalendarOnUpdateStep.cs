using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>A changed calendar must stay readable: a zone that exists, hours that parse; one that open promises rest on does not change.</summary>
[PluginType("bd0065ad-1bdf-50a2-a0bc-60eca46871ce")]
[Step(
    "665e9bad-afb3-5741-9705-c405b04abd04",
    Message.Update,
    BusinessCalendar.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        BusinessCalendar.Fields.TimeZone,
        BusinessCalendar.Fields.OpeningHours,
        BusinessCalendar.Fields.VersionOfId,
        BusinessCalendar.Fields.EffectiveFrom,
    ])]
[Image(
    "f6a7527d-a71c-5e00-be11-9e0a0366ad67",
    ImageKind.Pre,
    BusinessCalendar.Fields.TimeZone,
    BusinessCalendar.Fields.OpeningHours,
    BusinessCalendar.Fields.VersionOfId,
    BusinessCalendar.Fields.EffectiveFrom)]
public sealed class CheckCalendarOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        CalendarCheck.Run(context);
        CalendarVersionCheck.OfChanged(context);
    }
}
