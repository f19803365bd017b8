using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;
using TaskTable = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>Puts people, tasks and contacts of departments on stage.</summary>
internal sealed class CoverageScene(LoyaltyEnvironment environment)
{
    /// <summary>A user who may own what they do.</summary>
    public Guid Colleague(params (string Column, object? Value)[] more)
    {
        var user = environment.User("Loyalty Contributor");
        foreach (var (column, value) in more)
            environment.Service.Update(new Entity(SystemUser.EntityLogicalName, user) { [column] = value });
        return user;
    }

    /// <summary>Lets a user answer for a department.</summary>
    public Guid Contact(Guid account, Guid user, Department department, string? role = null) =>
        environment.Create(
            DepartmentContact.EntityLogicalName,
            (DepartmentContact.Fields.AccountId, To(Account.EntityLogicalName, account)),
            (DepartmentContact.Fields.UserId, To(SystemUser.EntityLogicalName, user)),
            (DepartmentContact.Fields.Department, Choice(department)),
            (DepartmentContact.Fields.Role, role));

    /// <summary>An open task of a department about the account.</summary>
    public Guid Task(Guid account, Department department) =>
        environment.Create(
            TaskTable.EntityLogicalName,
            (TaskTable.Fields.Subject, "Task"),
            (TaskTable.Fields.Department, Choice(department)),
            (TaskTable.Fields.RegardingObjectId, To(Account.EntityLogicalName, account)));

    /// <summary>Completes an activity.</summary>
    public void Complete(string table, Guid id) =>
        environment.Service.Update(new Entity(table, id) { [ActivityPointer.Fields.StateCode] = new OptionSetValue((int)ActivityPointer.StateCode.Completed) });

    /// <summary>A call, mail or meeting with the customer that a user had now.</summary>
    public void Talk(Guid account, Guid user, string table = PhoneCall.EntityLogicalName)
    {
        var id = environment.Create(
            table,
            (ActivityPointer.Fields.Subject, "Talk"),
            (ActivityPointer.Fields.OwnerId, To(SystemUser.EntityLogicalName, user)),
            (ActivityPointer.Fields.RegardingObjectId, To(Account.EntityLogicalName, account)));
        Complete(table, id);
    }
}
