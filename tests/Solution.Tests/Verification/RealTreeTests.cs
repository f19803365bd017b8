using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;
using Dynamics.Loyalty.SolutionTool.Verification;
using Dynamics.Loyalty.SolutionTool.Verification.Schemas;

namespace Dynamics.Loyalty.SolutionTool.Tests.Verification;

public sealed class RealTreeTests
{
    private readonly SolutionModel _platform = new(new SourceTree(Repository.BaseSource));
    private readonly SolutionModel _cases = new(new SourceTree(Repository.CaseSource));
    private readonly SolutionModel _product = new(new SourceTree(Repository.ProductSource));
    private readonly SolutionModel _addOn = new(new SourceTree(Repository.AddOnSource));

    [Fact]
    public void Product_Verified_HasNoFinding()
    {
        var context = new VerificationContext(_product, [_platform], [_addOn]);

        Assert.Empty(Verifier.Run(context, RuleCatalog.All));
    }

    [Fact]
    public void Product_WithoutItsAddOn_HasOnlyTheClassesThatTheAddOnUsesToSpare()
    {
        var findings = Verifier.Run(new VerificationContext(_product, [_platform]), RuleCatalog.All);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains("CustomerService", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Equal("SOL-TYPE-UNUSED", finding.Code));
    }

    [Fact]
    public void AddOn_VerifiedOnTheProductAndThePlatform_HasNoFinding() =>
        Assert.Empty(Verifier.Run(new VerificationContext(_addOn, [_product, _cases, _platform]), RuleCatalog.All));

    [Theory]
    [InlineData(true, "SOL-STEP-TYPE")]
    [InlineData(false, "SOL-STEP-TABLE")]
    public void AddOn_WithoutWhatItStandsOn_HasFindings(bool hasCases, string code) =>
        Assert.Contains(
            Verifier.Run(new VerificationContext(_addOn, hasCases ? [_cases, _platform] : [_product, _platform]), RuleCatalog.All),
            finding => finding.Code == code);

    [Theory]
    [InlineData("incident", "Entities/Incident/Entity.xml")]
    [InlineData("loy_promise", "Entities/loy_Promise/Entity.xml")]
    public void AddOn_ThatDoesNotSayWhatItNeeds_IsFoundWhereItUsesIt(string table, string path)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.AddOnSource, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(Repository.AddOnSource, file), File.ReadAllText(file).Replace($"<Required type=\"1\" schemaName=\"{table}\"", "<Required type=\"1\" schemaName=\"x\"", StringComparison.Ordinal));

        var findings = Verifier.Run(new VerificationContext(new SolutionModel(new SourceTree(folder.Path)), [_product, _cases, _platform]), RuleCatalog.All);

        Assert.Equal([("SOL-DEPENDENCY", path)], findings.Select(finding => (finding.Code, finding.Location.Path)));
    }

    [Fact]
    public void Cases_Verified_HaveNoFinding() =>
        Assert.Empty(Verifier.Run(new VerificationContext(_cases, [_platform]), RuleCatalog.All));

    [Fact]
    public void Platform_Verified_HasNoFinding() =>
        Assert.Empty(Verifier.Run(new VerificationContext(_platform, []), RuleCatalog.All));

    [Fact]
    public void Product_WithoutThePlatform_HasFindings()
    {
        var context = new VerificationContext(new SolutionModel(new SourceTree(Repository.ProductSource)), []);

        Assert.NotEmpty(Verifier.Run(context, RuleCatalog.All));
    }

    [Theory]
    [InlineData("Solution/src")]
    [InlineData("Solution/CustomerService/src")]
    [InlineData("LocalDataverse/BaseSolution/src")]
    [InlineData("LocalDataverse/CustomerServiceSolution/src")]
    public void Tree_FitsMicrosoftsSchema(string source)
    {
        var schemas = Path.Combine(Repository.Reference, "xsd");
        Assert.SkipUnless(Directory.Exists(schemas), "Microsoft's schema files are not beside the repository.");
        var context = new VerificationContext(new SolutionModel(new SourceTree(Path.Combine(Repository.Root, source))), [_platform]);

        Assert.Empty(Verifier.Run(context, [new SchemaRule(SchemaFiles.Load(schemas))]));
    }
}
