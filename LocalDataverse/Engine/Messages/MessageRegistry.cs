using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Every message this environment knows: the core ones below, and the custom APIs of the solutions.</summary>
internal sealed class MessageRegistry
{
    private readonly Dictionary<string, MessageHandler> _core;

    public MessageRegistry()
    {
        MessageHandler[] handlers =
        [
            new CreateHandler(),
            new RetrieveHandler(),
            new RetrieveMultipleHandler(),
            new UpdateHandler(),
            new UpsertHandler(),
            new DeleteHandler(),
            new AssociateHandler(),
            new DisassociateHandler(),
            new AssignHandler(),
            new SetStateHandler(),
            new AddMembersTeamHandler(),
            new RemoveMembersTeamHandler(),
            new MergeHandler(),
            new CloseIncidentHandler(),
            new GrantAccessHandler(),
            new ModifyAccessHandler(),
            new RevokeAccessHandler(),
            new RetrievePrincipalAccessHandler(),
            new RetrieveUserSetOfPrivilegesByNamesHandler(),
            new WhoAmIHandler(),
            new ExecuteTransactionHandler(),
        ];
        _core = handlers.ToDictionary(h => h.Message, StringComparer.Ordinal);
    }

    public MessageHandler Find(OrganizationRequest request, MetadataCatalog catalog)
    {
        var name = request.RequestName ?? "";
        if (_core.TryGetValue(name, out var handler))
            return handler;
        return catalog.CustomApis.TryGetValue(name, out var api) ? new CustomApiHandler(api) : throw Fault.NotSupported($"the message '{name}'");
    }
}
