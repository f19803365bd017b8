namespace Dynamics.Loyalty.Plugins.Backstage;

/// <summary>Stable codes of what backstage notes refuse.</summary>
internal static class BackstageFaults
{
    /// <summary>No account is named. No arguments.</summary>
    public const string AccountRequired = "LOY-BACKSTAGE-ACCOUNT-REQUIRED";

    /// <summary>There is no text. No arguments.</summary>
    public const string TextRequired = "LOY-BACKSTAGE-TEXT-REQUIRED";

    /// <summary>The promise was made to another account. No arguments.</summary>
    public const string PromiseElsewhere = "LOY-BACKSTAGE-PROMISE";
}
