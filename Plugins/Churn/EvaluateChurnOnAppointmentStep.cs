using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A completed appointment regarding an account is a contact with the customer.</summary>
[PluginType("1345627d-1dc3-518c-9620-31bf47166381")]
[Step(
    "8f3c00cc-c002-595b-ba2d-525d541271f2",
    Message.Update,
    Appointment.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [Appointment.Fields.StateCode])]
[Image("1b1ac0ff-a6dc-5fbf-9b9c-c030cb7372f6", ImageKind.Post, Appointment.Fields.RegardingObjectId, Appointment.Fields.StateCode)]
public sealed class EvaluateChurnOnAppointmentStep : ContactStep;
