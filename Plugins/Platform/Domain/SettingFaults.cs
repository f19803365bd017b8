namespace Dynamics.Loyalty.Platform.Domain;

/// <summary>Stable codes of what is refused about environment variables.</summary>
public static class SettingFaults
{
    /// <summary>A variable is no whole number within its bounds. Arguments: its name, the least, the most, what it says.</summary>
    public const string Number = "LOY-SETTING-NUMBER";
}
