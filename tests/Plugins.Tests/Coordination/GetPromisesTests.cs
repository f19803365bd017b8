using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>The promises of an account beyond those that its panel shows first.</summary>
public sealed class GetPromisesTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const string Reader = "Loyalty Reader";

    private PromiseScene Scene { get; } = new(environment);

    [Fact]
    public void Promises_FewerThanAPage_AreAllWithTheOpenOnesFirst()
    {
        var account = Scene.Account();
        var policy = Scene.Policy(Scene.Calendar());
        var over = Scene.Promise(policy, account);
        Scene.Deliver(over, "2026-03-02 10:00 +01:00");
        var open = Scene.Promise(policy, account);

        var page = Page(account);

        Assert.Equal([open, over], Ids(page));
        Assert.Null(Next(page));
    }

    [Theory]
    [InlineData(49, 2)]
    [InlineData(50, 1)]
    [InlineData(51, 0)]
    public void Panel_OpenAroundAPage_GoesOnWithWhatIsLeft(int open, int over)
    {
        var account = Make(open, over);

        var first = Environment.Panel(account).GetProperty("promises");
        var second = Page(account, after: Next(first));

        Assert.Equal(50, Ids(first).Count);
        Assert.Equal(open + over, Ids(first).Union(Ids(second)).Count());
        Assert.Null(Next(second));
    }

    [Fact]
    public void Promises_ReadToTheEnd_AreEachPromiseInTheListsOrder()
    {
        var account = Make(open: 120, over: 60);

        var all = ReadToTheEnd(account);

        Assert.Equal(180, all.Distinct().Count());
        var states = all.ConvertAll(id => Scene.Status(id) is PromiseStatus.Open);
        Assert.Equal(120, states.TakeWhile(isOpen => isOpen).Count());
        Assert.DoesNotContain(true, states.Skip(120));
    }

    [Fact]
    public void Promises_OfADepartment_AreItsOwn()
    {
        var account = Scene.Account();
        var mine = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        Scene.Promise(Scene.Policy(Scene.Calendar(), (PromisePolicy.Fields.Department, Choice(Department.Quality))), account);

        Assert.Equal([mine], Ids(Page(account, department: Department.FieldTechnicians)));
    }

    // Target at 16:00 and customer date at 09:30 on the next day.
    [Theory]
    [InlineData("2026-03-02 15:59 +01:00", "onTrack")]
    [InlineData("2026-03-02 16:00 +01:00", "onTrack")]
    [InlineData("2026-03-02 16:01 +01:00", "usingMargin")]
    [InlineData("2026-03-03 09:29 +01:00", "usingMargin")]
    [InlineData("2026-03-03 09:30 +01:00", "usingMargin")]
    [InlineData("2026-03-03 09:31 +01:00", "late")]
    public void Promises_InAStateOfAnOpenOne_AreThoseThatThePanelSaysAreInIt(string now, string state)
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        Scene.Deliver(Scene.Promise(Scene.Policy(Scene.Calendar()), account), "2026-03-02 09:00 +01:00");
        Environment.Now = At(now);

        Assert.Equal(state, Environment.Panel(account).GetProperty("promises").GetProperty("items")[0].GetProperty("state").GetString());
        Assert.All(new[] { "onTrack", "usingMargin", "late" }, asked => Assert.Equal(asked == state ? [promise] : [], Ids(Page(account, asked))));
    }

    [Fact]
    public void Promises_InAStatus_AreThoseInIt()
    {
        var account = Scene.Account();
        var policy = Scene.Policy(Scene.Calendar());
        var paused = Scene.Promise(policy, account);
        new PauseScene(Environment).Pause(paused);
        var early = Scene.Promise(policy, account);
        Scene.Deliver(early, "2026-03-02 10:00 +01:00");
        Scene.Promise(policy, account);

        Assert.Equal([paused], Ids(Page(account, "paused")));
        Assert.Equal([early], Ids(Page(account, "keptEarly")));
        Assert.Equal([], Ids(Page(account, "broken")));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("OnTrack")]
    [InlineData("725100000")]
    public void State_ThatIsNone_IsRefusedWithThoseThereAre(string state)
    {
        var refusal = Refused(() => Page(Scene.Account(), state));

        Assert.StartsWith("[LOY-PROMISES-STATE] ", refusal, StringComparison.Ordinal);
        Assert.Contains("usingMargin", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("open")]
    [InlineData("open:1|")]
    [InlineData("over:x|<cookie/>")]
    public void Place_ThatNoAnswerNamed_IsRefused(string after) =>
        Assert.StartsWith("[LOY-PROMISES-AFTER] ", Refused(() => Page(Scene.Account(), after: after)), StringComparison.Ordinal);

    [Fact]
    public void Promises_ForAReaderWithoutTheAccount_AreRefused()
    {
        var account = Scene.Account();
        var stranger = Environment.User(role: null);

        Assert.NotEmpty(Refused(() => Page(account, user: stranger)));
        Assert.Empty(Ids(Page(account, user: Environment.User(Reader))));
    }

    private Guid Make(int open, int over)
    {
        var account = Scene.Account();
        var policy = Scene.Policy(Scene.Calendar());
        for (var i = 0; i < open + over; i++)
        {
            var promise = Scene.Promise(policy, account);
            if (i < over)
                Scene.Deliver(promise, "2026-03-02 10:00 +01:00");
        }

        return account;
    }

    private List<Guid> ReadToTheEnd(Guid account)
    {
        List<Guid> all = [];
        string? after = null;
        do
        {
            var page = Page(account, after: after);
            all.AddRange(Ids(page).Except(all));
            after = Next(page);
        }
        while (after is not null);
        return all;
    }

    private JsonElement Page(Guid account, string? state = null, string? after = null, Department? department = null, Guid? user = null)
    {
        var request = new OrganizationRequest(GetPromisesApi.Name) { ["Target"] = To(Account.EntityLogicalName, account) };
        if (state is not null)
            request[GetPromisesApi.Request.State] = state;
        if (after is not null)
            request[GetPromisesApi.Request.After] = after;
        if (department is { } only)
            request[GetPromisesApi.Request.Department] = (int)only;
        var service = user is { } id ? Environment.As(id) : Environment.Service;
        return JsonDocument.Parse((string)service.Execute(request)[GetPromisesApi.Response.Promises]).RootElement;
    }

    private static List<Guid> Ids(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];

    private static string? Next(JsonElement page) => page.GetProperty("next").GetString();
}
