namespace LocalDataverse.Engine.Metadata;

/// <summary>What happens to the many side; the words of the solution file.</summary>
public enum CascadeBehavior
{
    /// <summary>Nothing.</summary>
    NoCascade,
    /// <summary>The same is done to every child row.</summary>
    Cascade,
    /// <summary>The same is done to active child rows.</summary>
    Active,
    /// <summary>The same is done to child rows of the same owner.</summary>
    UserOwned,
    /// <summary>Delete only: the lookup is emptied.</summary>
    RemoveLink,
    /// <summary>Delete only: refused while child rows exist.</summary>
    Restrict,
}
