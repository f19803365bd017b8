using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>A changed calendar exception must stay readable: two days in order, hours that parse.</summary>
[PluginType("03448f86-4ec9-5009-857e-5b2e932be72c")]
[Step(
    "943af744-6887-5abe-99ed-5990469df184",
    Message.Update,
    CalendarException.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        CalendarException.Fields.Name,
        CalendarException.Fields.From,
        CalendarException.Fields.To,
        CalendarException.Fields.OpeningHours,
    ])]
[Image(
    "a8deabad-1117-553b-8372-5a36e1815f16",
    ImageKind.Pre,
    CalendarException.Fields.Name,
    CalendarException.Fields.From,
    CalendarException.Fields.To,
    CalendarException.Fields.OpeningHours)]
public sealed class CheckExceptionOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context) => CalendarExceptionCheck.Run(context);
}
