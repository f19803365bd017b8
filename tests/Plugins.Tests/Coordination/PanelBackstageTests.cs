using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Backstage;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

public sealed class PanelBackstageTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private BackstageScene Scene { get; } = new(environment);

    [Theory]
    [InlineData("Loyalty Administrator")]
    [InlineData("Loyalty Manager")]
    [InlineData("Loyalty Officer")]
    public void Panel_MemberOfTheProfile_IsToldHowManyNotesAndNoText(string role)
    {
        var account = Scene.Account();
        Scene.Note(account);
        Scene.Note(account);
        Scene.Note(Scene.Account());

        var panel = Environment.Panel(account, Scene.Member(role));

        Assert.Equal((2, true), Backstage(panel));
        Assert.DoesNotContain(BackstageScene.Secret, panel.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_NoNoteYet_OffersMembersToWriteOne() =>
        Assert.Equal((0, true), Backstage(Environment.Panel(Scene.Account(), Scene.Member("Loyalty Officer"))));

    [Fact]
    public void Panel_SystemAdministrator_IsToldToo()
    {
        var account = Scene.Account();
        Scene.Note(account);

        Assert.Equal((1, true), Backstage(Environment.Panel(account)));
    }

    [Fact]
    public void Panel_MemberByTheirTeam_IsTold()
    {
        var account = Scene.Account();
        Scene.Note(account);
        var user = Environment.User("Loyalty Officer");
        var team = Environment.Create(Team.EntityLogicalName, ("name", "Back office"), ("businessunitid", new EntityReference("businessunit", LocalDataverse.Engine.WellKnownIds.RootBusinessUnit)));
        Environment.Admit(team, Team.EntityLogicalName);

        Assert.False(Environment.Panel(account, user).TryGetProperty("backstage", out _));
        Environment.Service.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [user] });
        Assert.Equal((1, true), Backstage(Environment.Panel(account, user)));
    }

    [Fact]
    public void Panel_ContributorInTheProfile_CountsTheirOwnNotes()
    {
        var account = Scene.Account();
        Scene.Note(account);
        var user = Scene.Member("Loyalty Contributor");
        Environment.As(user).Create(BackstageScene.Draft(account));

        Assert.Equal((1, true), Backstage(Environment.Panel(account, user)));
    }

    [Fact]
    public void Panel_ReaderInTheProfile_IsToldNothing() =>
        Assert.False(Environment.Panel(Scene.Account(), Scene.Member("Loyalty Reader")).TryGetProperty("backstage", out _));

    [Fact]
    public void Panel_DeactivatedNote_IsNotCounted()
    {
        var account = Scene.Account();
        var note = Scene.Note(account);

        Environment.Service.Update(new Entity(BackstageNote.EntityLogicalName, note)
        {
            [BackstageNote.Fields.StateCode] = new OptionSetValue((int)BackstageNote.StateCode.Inactive),
            [BackstageNote.Fields.StatusCode] = new OptionSetValue(2),
        });

        Assert.Equal((0, true), Backstage(Environment.Panel(account)));
    }

    [Fact]
    public void Panel_WithBackstage_CostsMembersOneCallMoreThanOutsidersAndReadersNone()
    {
        var account = Scene.Account();
        var (member, outsider) = (Scene.Member("Loyalty Officer"), Environment.User("Loyalty Officer"));

        Assert.Equal(CallsFor(account, outsider) + 1, CallsFor(account, member));
        Assert.Equal(CallsFor(account, Environment.User("Loyalty Reader")), CallsFor(account, Scene.Member("Loyalty Reader")));
    }

    private int CallsFor(Guid account, Guid user)
    {
        Environment.Panel(account, user);
        return Environment.Observed[^1].ServiceCalls;
    }

    private static (int Total, bool Write) Backstage(JsonElement panel)
    {
        var section = panel.GetProperty("backstage");
        return (section.GetProperty("total").GetInt32(), section.GetProperty("write").GetBoolean());
    }
}
