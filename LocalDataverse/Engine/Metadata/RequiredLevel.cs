namespace LocalDataverse.Engine.Metadata;

/// <summary>How strongly a column asks for a value. Like the platform, the engine enforces only <see cref="System"/>; forms enforce <see cref="Application"/>.</summary>
public enum RequiredLevel
{
    /// <summary>Optional.</summary>
    None,
    /// <summary>Recommended on forms.</summary>
    Recommended,
    /// <summary>Required by forms ("required" in the file).</summary>
    Application,
    /// <summary>Required by the server ("systemrequired" in the file).</summary>
    System,
}
