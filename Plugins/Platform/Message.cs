namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Names of the platform's messages that steps are registered on.</summary>
public static class Message
{
    /// <summary>A row is created.</summary>
    public const string Create = "Create";

    /// <summary>Columns of a row are written.</summary>
    public const string Update = "Update";

    /// <summary>A row is deleted.</summary>
    public const string Delete = "Delete";

    /// <summary>An account is merged into another.</summary>
    public const string Merge = "Merge";
}
