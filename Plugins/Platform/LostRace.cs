using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Recognizes that another run was faster at the same row.</summary>
internal static class LostRace
{
    private const int Missing = unchecked((int)0x80040217);
    private const int Duplicate = unchecked((int)0x80040237);
    private const int VersionMismatch = unchecked((int)0x80060882);

    /// <summary>
    /// Runs a write that another run may make impossible: false when the row has another version, exists already or is
    /// gone. For code outside a transaction only: inside one, the platform undoes everything whatever is caught.
    /// </summary>
    public static bool Wins(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is Missing or Duplicate or VersionMismatch)
        {
            return false;
        }
    }
}
