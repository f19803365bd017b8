using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Plugins;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>A catalog and what is derived from it; a request keeps the one it started with.</summary>
internal sealed class EnvironmentSnapshot(MetadataCatalog catalog) : IDisposable
{
    public MetadataCatalog Catalog { get; } = catalog;

    public StepIndex Steps { get; } = new(catalog.Steps);

    public PluginRegistry Plugins { get; } = new(catalog);

    public void Dispose() => Plugins.Dispose();
}
