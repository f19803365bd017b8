using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Crm.Sdk.Messages;

namespace LocalDataverse.Engine.Messages;

/// <summary>Tells which of some privileges a user has. Everybody may ask about themselves.</summary>
internal sealed class RetrieveUserSetOfPrivilegesByNamesHandler : MessageHandler
{
    private const string ReadRole = "prvReadRole";

    public override string Message => "RetrieveUserSetOfPrivilegesByNames";

    public override IReadOnlyList<string>? Parameters => ["UserId", "PrivilegeNames"];

    public override bool AlwaysWrites => false;

    public override void Authorize(Operation operation)
    {
        if (UserOf(operation) != operation.Caller.UserId && !operation.Rights.Reach(ReadRole).IsHeld)
            throw operation.Rights.Missing(ReadRole, table: null);
    }

    public override void Execute(Operation operation)
    {
        var rights = operation.Scope.RightsOf(UserOf(operation));
        operation.Outputs["RolePrivileges"] = Names(operation)
            .Where(name => rights.Reach(name).IsHeld)
            .Select(name => new RolePrivilege { PrivilegeName = name })
            .ToArray();
    }

    private static Guid UserOf(Operation operation) => operation.Inputs.TryGetValue("UserId", out var value) && value is Guid user
        ? user
        : throw Missing("UserId", "the id of a user");

    private static string[] Names(Operation operation) => operation.Inputs.TryGetValue("PrivilegeNames", out var value) && value is string[] names
        ? names
        : throw Missing("PrivilegeNames", "an array of privilege names");

    private static Exception Missing(string parameter, string what) =>
        Fault.Of(ErrorCode.InvalidArgument, $"Required field '{parameter}' of RetrieveUserSetOfPrivilegesByNames is missing. Send {what}.");
}
