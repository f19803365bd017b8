namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary>What the process returns.</summary>
public static class ExitCode
{
    /// <summary>Everything is as it should be.</summary>
    public const int Success = 0;

    /// <summary>The command line or the source cannot be processed; nothing was written.</summary>
    public const int Refused = 1;

    /// <summary>A check found something: broken references, stale generated files.</summary>
    public const int Found = 2;
}
