using System.Diagnostics;

namespace Dynamics.Loyalty.AllTests;

/// <summary>Runs a program of the machine, its output going to the console.</summary>
internal static class Shell
{
    /// <summary>The exit code; 127 when the program is not there, as a shell says it.</summary>
    public static int Run(string folder, string program, params string[] arguments)
    {
        const int NotFound = 127;
        // npm is a script on Windows, which only the command processor starts.
        var start = OperatingSystem.IsWindows() && program == "npm"
            ? new ProcessStartInfo("cmd.exe", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = folder;
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return NotFound;
        }
    }
}
