using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class ImageTests
{
    private static TestSolution Imaging(string message, int stage, int type, params string[] columns) => new TestSolution().WithStep(
        "RecordContext", message, stage, "log", s => s with { Images = [new StepImageMetadata(Guid.Empty, "Image", type, "Target", columns)] });

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void PreImage_OnUpdate_ShowsTheRowBeforeInTheColumnsAskedFor(int stage)
    {
        using var test = new TestEnvironment(Imaging("Update", stage, 0, "test_text", "test_choice"));
        var id = test.Create("test_item", ("test_name", "A"), ("test_text", "old"));

        test.Update("test_item", id, ("test_text", "new"));

        var log = Assert.Single(test.Logs("log"));
        Assert.Equal("Image:test_choice=20,test_text=old", log["pre"]);
        Assert.Equal("", log["post"]);
    }

    [Fact]
    public void PostImage_OnUpdate_ShowsTheRowAfter()
    {
        using var test = new TestEnvironment(Imaging("Update", 40, 1, "test_text"));
        var id = test.Create("test_item", ("test_text", "old"));

        test.Update("test_item", id, ("test_text", "new"));

        Assert.Equal("Image:test_text=new", Assert.Single(test.Logs("log"))["post"]);
    }

    [Fact]
    public void BothImages_OnUpdate_ShowBeforeAndAfter()
    {
        using var test = new TestEnvironment(Imaging("Update", 40, 2, "test_text"));
        var id = test.Create("test_item", ("test_text", "old"));

        test.Update("test_item", id, ("test_text", "new"));

        var log = Assert.Single(test.Logs("log"));
        Assert.Equal("Image:test_text=old", log["pre"]);
        Assert.Equal("Image:test_text=new", log["post"]);
    }

    [Fact]
    public void PostImage_OnCreate_ShowsTheNewRow()
    {
        using var test = new TestEnvironment(Imaging("Create", 40, 1, "test_flag"));

        test.Create("test_item", ("test_name", "A"));

        Assert.Equal("Image:test_flag=True", Assert.Single(test.Logs("log"))["post"]);
    }

    [Fact]
    public void PreImage_OnDelete_ShowsTheRowThatGoes()
    {
        using var test = new TestEnvironment(Imaging("Delete", 40, 0, "test_name"));
        var id = test.Create("test_item", ("test_name", "A"));

        test.Admin.Delete("test_item", id);

        Assert.Equal("Image:test_name=A", Assert.Single(test.Logs("log"))["pre"]);
    }

    [Fact]
    public void Image_WithoutColumns_HasEveryColumnWithAValue()
    {
        using var test = new TestEnvironment(Imaging("Update", 40, 0));
        var id = test.Create("test_item", ("test_name", "A"), ("test_number", 7));

        test.Update("test_item", id, ("test_text", "x"));

        var image = Assert.Single(test.Logs("log"))["pre"];
        Assert.Contains("test_name=A", image, StringComparison.Ordinal);
        Assert.Contains("test_number=7", image, StringComparison.Ordinal);
        Assert.DoesNotContain("test_text", image, StringComparison.Ordinal);
    }

    [Fact]
    public void PreImage_OnCreate_IsAbsent()
    {
        using var test = new TestEnvironment(Imaging("Create", 40, 0, "test_name"));

        test.Create("test_item", ("test_name", "A"));

        Assert.Equal("", Assert.Single(test.Logs("log"))["pre"]);
    }
}
