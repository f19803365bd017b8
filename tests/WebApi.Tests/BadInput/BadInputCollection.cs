namespace LocalDataverse.WebApi.Tests.BadInput;

/// <summary>A host of its own: what bad input leaves behind is nobody else's business.</summary>
[CollectionDefinition(Name)]
public sealed class BadInputCollection : ICollectionFixture<Server>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "bad input";
}
