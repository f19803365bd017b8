using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A completed e-mail regarding an account is a contact with the customer.</summary>
[PluginType("a55da438-cba0-5311-8563-2e2019367953")]
[Step(
    "95b3d80b-98dd-5993-bdbb-987b78f641e5",
    Message.Update,
    Email.EntityLogicalName,
    Stage.PostOperation,
    Mode.Asynchronous,
    Filter = [Email.Fields.StateCode])]
[Image("9b78a3ad-9344-52b1-8b8c-52c724300193", ImageKind.Post, Email.Fields.RegardingObjectId, Email.Fields.StateCode)]
public sealed class EvaluateChurnOnEmailStep : ContactStep;
