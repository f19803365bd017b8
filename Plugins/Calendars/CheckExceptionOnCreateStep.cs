using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>A new calendar exception must be readable: two days in order, hours that parse.</summary>
[PluginType("133e0e9b-4c6c-56e2-9d9d-206d1af36282")]
[Step("da7232f0-1f8f-567d-8093-aa8ca906598f", Message.Create, CalendarException.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class CheckExceptionOnCreateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => CalendarExceptionCheck.Run(context);
}
