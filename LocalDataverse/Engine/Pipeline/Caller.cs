namespace LocalDataverse.Engine.Pipeline;

/// <summary>Under whose rights a message runs, and who started the whole request.</summary>
internal sealed record Caller(Guid UserId, Guid InitiatingUserId);
