namespace LocalDataverse.WebApi.Tests;

/// <summary>The tests that share one host, one after the other: the clock and the job queue are common to all.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<Server>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "server";
}
