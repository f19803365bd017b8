namespace LocalDataverse.Engine.Pipeline;

/// <summary>Under whose rights a message runs, and who started the whole request.</summary>
internal sealed record Caller(Guid UserId, Guid InitiatingUserId)
{
    /// <summary>The platform itself does it on the user's behalf: the user's rights on the row are not asked for.</summary>
    public bool IsPlatform { get; init; }
}
