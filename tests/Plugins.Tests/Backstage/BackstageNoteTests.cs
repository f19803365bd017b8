using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Backstage;

public sealed class BackstageNoteTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private BackstageScene Scene { get; } = new(environment);

    [Theory]
    [InlineData(null)]
    [InlineData(BackstageScene.Secret)]
    public void Note_WhateverNameIsGiven_IsCalledByItsDay(string? name)
    {
        var draft = BackstageScene.Draft(Scene.Account());
        draft[BackstageNote.Fields.Name] = name;

        var note = Environment.Service.Create(draft);

        Assert.Equal("2026-03-02", NameOf(note));
    }

    [Fact]
    public void Note_Renamed_KeepsItsName()
    {
        var note = Scene.Note(Scene.Account());

        Change(note, BackstageNote.Fields.Name, BackstageScene.Secret);

        Assert.Equal("2026-03-02", NameOf(note));
    }

    [Fact]
    public void Note_WithoutAccount_IsRefused()
    {
        var draft = BackstageScene.Draft(Scene.Account());
        draft[BackstageNote.Fields.AccountId] = null;

        Assert.StartsWith("[LOY-BACKSTAGE-ACCOUNT-REQUIRED]", Refused(() => Environment.Service.Create(draft)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Note_WithoutText_IsRefused(string text)
    {
        var account = Scene.Account();
        var note = Scene.Note(account);

        Assert.StartsWith("[LOY-BACKSTAGE-TEXT-REQUIRED]", Refused(() => Environment.Service.Create(BackstageScene.Draft(account, text: text))), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-BACKSTAGE-TEXT-REQUIRED]", Refused(() => Change(note, BackstageNote.Fields.Text, text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Note_AboutAPromiseToAnotherAccount_IsRefused()
    {
        var (here, elsewhere) = (Scene.Account(), Scene.Account());
        var promise = Scene.Promise(elsewhere);
        var note = Scene.Note(here, Scene.Promise(here));

        Assert.StartsWith("[LOY-BACKSTAGE-PROMISE]", Refused(() => Scene.Note(here, promise)), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-BACKSTAGE-PROMISE]", Refused(() => Change(note, BackstageNote.Fields.PromiseId, new EntityReference(Promise.EntityLogicalName, promise))), StringComparison.Ordinal);
        Assert.StartsWith("[LOY-BACKSTAGE-PROMISE]", Refused(() => Change(note, BackstageNote.Fields.AccountId, new EntityReference(Account.EntityLogicalName, elsewhere))), StringComparison.Ordinal);
    }

    [Fact]
    public void Note_OfAMergedAccount_MovesWithItsPromise()
    {
        var (master, gone) = (Scene.Account(), Scene.Account());
        var note = Scene.Note(gone, Scene.Promise(gone));

        Environment.Service.Execute(new MergeRequest
        {
            Target = new EntityReference(Account.EntityLogicalName, master),
            SubordinateId = gone,
            UpdateContent = new Entity(Account.EntityLogicalName),
            PerformParentingChecks = false,
        });

        Assert.Equal(master, Environment.Read(BackstageNote.EntityLogicalName, note, BackstageNote.Fields.AccountId).GetAttributeValue<EntityReference>(BackstageNote.Fields.AccountId).Id);
    }

    [Fact]
    public void Account_Deleted_TakesItsNotesAlong()
    {
        var account = Scene.Account();
        Scene.Note(account);

        Environment.Service.Delete(Account.EntityLogicalName, account);

        Assert.Empty(Environment.Where(BackstageNote.EntityLogicalName, BackstageNote.Fields.StateCode, 0));
    }

    private string? NameOf(Guid note) =>
        Environment.Read(BackstageNote.EntityLogicalName, note, BackstageNote.Fields.Name).GetAttributeValue<string>(BackstageNote.Fields.Name);

    private void Change(Guid note, string column, object value) =>
        Environment.Service.Update(new Entity(BackstageNote.EntityLogicalName, note) { [column] = value });
}
