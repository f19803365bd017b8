using LocalDataverse.Engine.Import;

namespace LocalDataverse.Engine;

/// <summary>How a local environment is opened.</summary>
public sealed record LocalEnvironmentOptions
{
    /// <summary>The database name that keeps nothing on disk.</summary>
    public const string InMemory = ":memory:";

    /// <summary>Path of the database file, or <see cref="InMemory"/>.</summary>
    public string Database { get; init; } = InMemory;

    /// <summary>Unique name of the organization, as plugins see it.</summary>
    public string OrganizationName { get; init; } = "local";

    /// <summary>Longest time one message may take, its plugins included; the platform's is two minutes. Checked at every service call of a plugin.</summary>
    public TimeSpan MessageTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Lets service calls of plugins fail, for tests; null in an environment that people use.</summary>
    public Interception.IServiceCallInterceptor? Interceptor { get; init; }

    /// <summary>Reads solution zips.</summary>
    public ISolutionImporter Importer { get; init; } = new SolutionImporter();
}
