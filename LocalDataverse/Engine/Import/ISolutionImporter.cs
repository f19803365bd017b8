using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads solution zips and lays them over what is there.</summary>
public interface ISolutionImporter
{
    /// <summary>
    /// The catalog after importing a zip. Faults with <see cref="Faults.ErrorCode.ImportFileInvalid"/> or
    /// <see cref="Faults.ErrorCode.MissingDependency"/>, naming the component, and changes nothing then.
    /// </summary>
    MetadataCatalog Import(MetadataCatalog current, Stream zip);
}
