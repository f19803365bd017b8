using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A completed phone call regarding an account is a contact with the customer.</summary>
[PluginType("11ed7c2d-6a7d-588a-809d-b9800b593809")]
[Step(
    "1150a624-fd6d-5ae4-90de-46ce05792107",
    Message.Update,
    PhoneCall.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [PhoneCall.Fields.StateCode])]
[Image("77394d1d-200c-52bb-ba46-88be24c2919b", ImageKind.Post, PhoneCall.Fields.RegardingObjectId, PhoneCall.Fields.StateCode)]
public sealed class EvaluateChurnOnPhoneCallStep : ContactStep;
