using System.Text.Json;
using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Platform.Domain;
using static Dynamics.Loyalty.Domain.Tests.Ownership.Officers;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

public sealed class AssignmentExplanationTests
{
    private static readonly LocalizedText Sentence = new("Because \"so\" <b>", "Parce que\n« voilà »");

    [Fact]
    public void Of_Assignment_IsJsonWithEveryCandidate()
    {
        var assignment = OfficerChoice.Choose(Rule([Officer(1), Officer(2, isActive: false)]), weight: 3, Loads((1, 4)), parentOwner: null, Now);

        var json = JsonDocument.Parse(AssignmentExplanation.Of(assignment, Sentence)).RootElement;

        Assert.Equal("rule", json.GetProperty("reason").GetString());
        Assert.Equal(User(1), json.GetProperty("chosen").GetProperty("userId").GetGuid());
        var first = json.GetProperty("candidates")[0];
        Assert.Equal((4, 7, 100), (first.GetProperty("load").GetInt32(), first.GetProperty("loadAfter").GetInt32(), first.GetProperty("capacity").GetInt32()));
        Assert.Equal("chosen", first.GetProperty("outcome").GetString());
        Assert.Equal("inactive", json.GetProperty("candidates")[1].GetProperty("why").GetString());
        Assert.Equal(Sentence.English, json.GetProperty("sentence").GetProperty("en").GetString());
        Assert.Equal(Sentence.French, json.GetProperty("sentence").GetProperty("fr").GetString());
    }

    [Fact]
    public void Of_NobodyChosen_SaysNull()
    {
        var json = JsonDocument.Parse(AssignmentExplanation.Of(new Assignment(AssignmentReason.NoEligibleOfficer, Rule: null, Chosen: null, []), Sentence)).RootElement;

        Assert.Equal("noEligibleOfficer", json.GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("chosen").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("rule").ValueKind);
    }

    [Fact]
    public void WithoutCandidates_UserWithoutProfile_KeepsTheUser()
    {
        var json = JsonDocument.Parse(AssignmentExplanation.WithoutCandidates(AssignmentReason.Manual, officerId: null, User(1), name: null, Sentence)).RootElement;

        Assert.Equal("manual", json.GetProperty("reason").GetString());
        Assert.Equal(User(1), json.GetProperty("chosen").GetProperty("userId").GetGuid());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("chosen").GetProperty("officerId").ValueKind);
    }
}
