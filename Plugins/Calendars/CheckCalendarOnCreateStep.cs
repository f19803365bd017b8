using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>A new calendar must be readable: a zone that exists, hours that parse; a version has a first date of its own.</summary>
[PluginType("3c1c7312-a861-518f-8d15-75b6b1ebf5e8")]
[Step("1b8f8f89-75de-5051-bb64-b8899f42eb47", Message.Create, BusinessCalendar.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class CheckCalendarOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        CalendarCheck.Run(context);
        CalendarVersionCheck.OfNew(context);
    }
}
