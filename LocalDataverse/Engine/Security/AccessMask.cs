using Microsoft.Crm.Sdk.Messages;

namespace LocalDataverse.Engine.Security;

/// <summary>The bits of accessrightsmask.</summary>
internal static class AccessMask
{
    public static AccessRights Of(Access access) => access switch
    {
        Access.Read => AccessRights.ReadAccess,
        Access.Write => AccessRights.WriteAccess,
        Access.Create => AccessRights.CreateAccess,
        Access.Delete => AccessRights.DeleteAccess,
        Access.Append => AccessRights.AppendAccess,
        Access.AppendTo => AccessRights.AppendToAccess,
        Access.Assign => AccessRights.AssignAccess,
        Access.Share => AccessRights.ShareAccess,
        _ => AccessRights.None,
    };
}
