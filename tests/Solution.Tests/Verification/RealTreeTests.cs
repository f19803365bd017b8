using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;
using Dynamics.Loyalty.SolutionTool.Verification;
using Dynamics.Loyalty.SolutionTool.Verification.Schemas;

namespace Dynamics.Loyalty.SolutionTool.Tests.Verification;

public sealed class RealTreeTests
{
    private readonly SolutionModel _platform = new(new SourceTree(Repository.BaseSource));

    [Fact]
    public void Product_Verified_HasNoFinding()
    {
        var context = new VerificationContext(new SolutionModel(new SourceTree(Repository.ProductSource)), [_platform]);

        Assert.Empty(Verifier.Run(context, RuleCatalog.All));
    }

    [Fact]
    public void Platform_Verified_HasNoFinding() =>
        Assert.Empty(Verifier.Run(new VerificationContext(_platform, []), RuleCatalog.All));

    [Fact]
    public void Product_WithoutThePlatform_HasFindings()
    {
        var context = new VerificationContext(new SolutionModel(new SourceTree(Repository.ProductSource)), []);

        Assert.NotEmpty(Verifier.Run(context, RuleCatalog.All));
    }

    [Fact]
    public void Product_FitsMicrosoftsSchema() => Assert.Empty(AgainstSchema(Repository.ProductSource));

    [Fact]
    public void Platform_FitsMicrosoftsSchema() => Assert.Empty(AgainstSchema(Repository.BaseSource));

    private IReadOnlyList<Finding> AgainstSchema(string source)
    {
        var schemas = Path.Combine(Repository.Reference, "xsd");
        Assert.SkipUnless(Directory.Exists(schemas), "Microsoft's schema files are not beside the repository.");
        var context = new VerificationContext(new SolutionModel(new SourceTree(source)), [_platform]);
        return Verifier.Run(context, [new SchemaRule(SchemaFiles.Load(schemas))]);
    }
}
