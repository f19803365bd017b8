namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What the history names as the trigger when a level set by hand is what changed.</summary>
internal static class OverrideTrigger
{
    /// <summary>A person set it.</summary>
    public const string Set = "override set";

    /// <summary>A person changed its reason or its last day.</summary>
    public const string Changed = "override changed";

    /// <summary>A person took it back.</summary>
    public const string Removed = "override removed";

    /// <summary>Its last day was over.</summary>
    public const string Expired = "override expired";
}
