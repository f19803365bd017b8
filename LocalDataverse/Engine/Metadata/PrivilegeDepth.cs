namespace LocalDataverse.Engine.Metadata;

/// <summary>How far a privilege reaches; ordered from nothing to everything.</summary>
public enum PrivilegeDepth
{
    /// <summary>Not held.</summary>
    None,
    /// <summary>Rows of the user and of the user's teams.</summary>
    Basic,
    /// <summary>Rows of the user's business unit.</summary>
    Local,
    /// <summary>Rows of the user's business unit and those below.</summary>
    Deep,
    /// <summary>All rows.</summary>
    Global,
}
