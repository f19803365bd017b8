using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>Who does what: people, gaps and doubles, and when the customer last heard from a department.</summary>
public sealed class PanelCoverageTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private CoverageScene Scene { get; } = new(environment);

    private PromiseScene Promises { get; } = new(environment);

    [Fact]
    public void Coverage_OfAnAccountThatNobodyWorksFor_IsEmpty() => Assert.Empty(Coverage(Promises.Account()));

    [Fact]
    public void Coverage_Person_IsNamedWithTheWaysToReachThem()
    {
        var account = Promises.Account();
        var lea = Scene.Colleague((SystemUser.Fields.InternalEMailAddress, "lea@example.com"), (SystemUser.Fields.MobilePhone, "+41 79 555 01 01"), (SystemUser.Fields.Address1_Telephone1, "+41 21 555 01 01"));
        var row = Scene.Contact(account, lea, Department.Sales, "Key account manager");

        var person = Of(account, Department.Sales, Environment.User("Loyalty Reader")).GetProperty("people").EnumerateArray().Single();

        Assert.Equal((row, lea), (person.GetProperty("id").GetGuid(), person.GetProperty("user").GetProperty("id").GetGuid()));
        Assert.Equal(("lea@example.com", "+41 79 555 01 01"), (person.GetProperty("email").GetString(), person.GetProperty("phone").GetString()));
        Assert.Equal("Key account manager", person.GetProperty("role").GetString());
    }

    [Fact]
    public void Coverage_PersonWithoutMobile_IsCalledAtTheirDesk()
    {
        var account = Promises.Account();
        Scene.Contact(account, Scene.Colleague((SystemUser.Fields.Address1_Telephone1, "+41 21 555 01 01")), Department.Sales);

        Assert.Equal("+41 21 555 01 01", Of(account, Department.Sales).GetProperty("people")[0].GetProperty("phone").GetString());
    }

    [Fact]
    public void Coverage_PromiseOrTaskWithoutAnybody_IsAGap()
    {
        var account = Promises.Account();
        Promises.Promise(Promises.Policy(calendar: null), account);
        Scene.Task(account, Department.Training);

        var technicians = Of(account, Department.FieldTechnicians);
        var training = Of(account, Department.Training);

        Assert.All([technicians, training], department => Assert.True(department.GetProperty("gap").GetBoolean()));
        Assert.Equal((1, 0), (technicians.GetProperty("openPromises").GetInt32(), technicians.GetProperty("openTasks").GetInt32()));
        Assert.Equal((0, 1), (training.GetProperty("openPromises").GetInt32(), training.GetProperty("openTasks").GetInt32()));
    }

    [Fact]
    public void Coverage_OnceTheOnlyPersonHasLeft_IsAGapAgain()
    {
        var account = Promises.Account();
        var lea = Scene.Colleague();
        Scene.Task(account, Department.Sales);
        Scene.Contact(account, lea, Department.Sales);
        Assert.False(Of(account, Department.Sales).GetProperty("gap").GetBoolean());

        Environment.Service.Update(new(SystemUser.EntityLogicalName, lea) { [SystemUser.Fields.IsDisabled] = true });

        Assert.True(Of(account, Department.Sales).GetProperty("gap").GetBoolean());
        Assert.True(Of(account, Department.Sales).GetProperty("people")[0].GetProperty("hasLeft").GetBoolean());
    }

    [Theory]
    [InlineData("Invoices", " invoices ", true)]
    [InlineData("Invoices", "Reminders", false)]
    [InlineData(null, null, true)]
    public void Coverage_TwoPeople_AreDoubleWhenTheyDoTheSame(string? one, string? other, bool isDouble)
    {
        var account = Promises.Account();
        Scene.Contact(account, Scene.Colleague(), Department.BillingAndAdministration, one);
        Scene.Contact(account, Scene.Colleague(), Department.BillingAndAdministration, other);

        var department = Of(account, Department.BillingAndAdministration);

        Assert.Equal(isDouble, department.GetProperty("double").GetBoolean());
        Assert.All(department.GetProperty("people").EnumerateArray(), person => Assert.Equal(isDouble, person.GetProperty("double").GetBoolean()));
    }

    [Theory]
    [InlineData(PhoneCall.EntityLogicalName)]
    [InlineData(Email.EntityLogicalName)]
    [InlineData(Appointment.EntityLogicalName)]
    public void Coverage_LastContact_SaysWhenByWhomAndHow(string table)
    {
        var account = Promises.Account();
        var lea = Scene.Colleague();
        Scene.Contact(account, lea, Department.Sales);
        Scene.Talk(account, lea, PhoneCall.EntityLogicalName);
        Environment.Now = Environment.Now.AddDays(1);
        Scene.Talk(account, lea, table);

        var last = Of(account, Department.Sales, Environment.User("Loyalty Contributor")).GetProperty("lastContact");

        Assert.Equal(("2026-03-03T09:00:00Z", table), (last.GetProperty("on").GetString(), last.GetProperty("channel").GetString()));
        Assert.Equal(lea, last.GetProperty("by").GetProperty("id").GetGuid());
    }

    [Fact]
    public void Coverage_ContactOfSomebodyElse_IsNoContactOfTheDepartment()
    {
        var account = Promises.Account();
        Scene.Contact(account, Scene.Colleague(), Department.Sales);
        Scene.Talk(account, Scene.Colleague());
        Scene.Complete(TaskTable.EntityLogicalName, Scene.Task(account, Department.Sales));

        Assert.Equal(JsonValueKind.Null, Of(account, Department.Sales).GetProperty("lastContact").ValueKind);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public void Coverage_DepartmentThatCompletedATaskLately_StillHasToDoWithTheAccount(int daysAgo, bool isThere)
    {
        var account = Promises.Account();
        Scene.Complete(TaskTable.EntityLogicalName, Scene.Task(account, Department.Quality));
        Environment.Now = Environment.Now.AddDays(daysAgo);

        Assert.Equal(isThere ? 1 : 0, Coverage(account).Count());
        Assert.All(Coverage(account), department => Assert.False(department.GetProperty("gap").GetBoolean()));
    }

    [Fact]
    public void Coverage_OfAnotherBusinessUnit_IsNotTold()
    {
        var account = Promises.Account();
        var unit = Environment.Create("businessunit", ("name", "Elsewhere"), ("parentbusinessunitid", PromiseScene.To("businessunit", LocalDataverse.Engine.WellKnownIds.RootBusinessUnit)));
        var stranger = Environment.User("Loyalty Contributor", unit);
        Environment.Share(account, stranger);
        Environment.Share(Scene.Contact(account, Scene.Colleague(), Department.Logistics), stranger, DepartmentContact.EntityLogicalName);
        Scene.Contact(account, Scene.Colleague(), Department.Sales);

        Assert.Equal((int)Department.Logistics, Assert.Single(Coverage(account, stranger)).GetProperty("department").GetInt32());
    }

    private JsonElement Of(Guid account, Department department, Guid? user = null) =>
        Coverage(account, user).Single(item => item.GetProperty("department").GetInt32() == (int)department);

    private IEnumerable<JsonElement> Coverage(Guid account, Guid? user = null) => Environment.Panel(account, user).GetProperty("coverage").EnumerateArray();
}
