namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>
/// Faults that say nothing against the request: somebody else was faster, or the database too busy. Sent again, it may
/// well succeed.
/// </summary>
internal static class PassingFault
{
    /// <summary>0x80044151: the database did not answer in time.</summary>
    public const int SqlTimeout = unchecked((int)0x80044151);

    private const int SqlError = unchecked((int)0x80044150);
    private const int VersionMismatch = unchecked((int)0x80060882);
    private const int Unexpected = unchecked((int)0x80040216);

    /// <summary>Whether a fault passes: a row changed meanwhile, a timeout, a deadlock (an SQL error to the caller), or one that the platform cannot explain.</summary>
    public static bool Is(int errorCode) => errorCode is VersionMismatch or SqlTimeout or SqlError or Unexpected;
}
