using LocalDataverse.Engine.Import;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Tests.Environments;

/// <summary>Imports the packed base solution for real, once for all tests, and lays a solution described in code over it.</summary>
internal sealed class TestImporter(TestSolution solution) : ISolutionImporter
{
    private static readonly Lazy<MetadataCatalog> Base = new(() => new SolutionImporter().Import(MetadataCatalog.Empty, BaseZip.Open()));

    public MetadataCatalog Import(MetadataCatalog current, Stream zip) => current.Solutions.Count == 0 ? Base.Value : solution.Over(current);
}
