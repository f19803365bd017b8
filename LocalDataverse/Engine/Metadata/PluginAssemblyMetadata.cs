namespace LocalDataverse.Engine.Metadata;

/// <summary>A plugin assembly and its types (type id to full type name).</summary>
public sealed record PluginAssemblyMetadata(Guid Id, string FullName, byte[] Content, IReadOnlyDictionary<Guid, string> Types);
