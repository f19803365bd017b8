using Dynamics.Loyalty.Coordination.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes the departments that have to do with the account: who answers, gaps and doubles, the last contact.</summary>
internal sealed class CoverageSection
{
    private readonly IReadOnlyDictionary<Guid, Entity> _rows;
    private readonly IReadOnlyList<DepartmentCoverage> _departments;

    private CoverageSection(IEnumerable<Entity> rows, IReadOnlyList<DepartmentCoverage> departments)
    {
        _rows = rows.ToDictionary(row => row.Id);
        _departments = departments;
    }

    /// <summary>Reads it: one call more than the rows that are given.</summary>
    /// <param name="reader">Reads with the caller's rights.</param>
    /// <param name="contacts">Who does what.</param>
    /// <param name="promises">How many promises there are.</param>
    /// <param name="tasks">How many tasks there are.</param>
    public static CoverageSection Read(
        PanelReader reader, IReadOnlyCollection<Entity> contacts, IEnumerable<PromiseCount> promises, IEnumerable<TaskCount> tasks)
    {
        var named = contacts.Where(row => row.Contains(DepartmentContact.Fields.UserId) && row.Contains(DepartmentContact.Fields.Department)).ToList();
        var people = named.ConvertAll(ToResponsible);
        var work = promises
            .Where(count => count is { IsOpen: true, Department: not null })
            .Select(count => new Workload(count.Department!.Value, count.Count, OpenTasks: 0))
            .Concat(tasks
                .Where(count => count.Department is not null)
                .Select(count => new Workload(count.Department!.Value, OpenPromises: 0, count.Open)))
            .ToList();
        var talks = reader.Talks([.. people.Select(person => person.UserId).Distinct()]);
        return new CoverageSection(named, DepartmentCoverage.Of(people, work, talks));
    }

    /// <summary>Writes the section.</summary>
    public void Write(JsonWriter json)
    {
        json.BeginArray();
        foreach (var department in _departments)
        {
            json.BeginObject()
                .Name("department").Value(department.Department)
                .Name("gap").Value(department.IsGap)
                .Name("double").Value(department.IsDouble)
                .Name("openPromises").Value(department.OpenPromises)
                .Name("openTasks").Value(department.OpenTasks)
                .Name("people").BeginArray();
            foreach (var person in department.People)
                Write(json, person, department.IsDoubled(person));
            WriteLast(json.EndArray().Name("lastContact"), department);
            json.EndObject();
        }

        json.EndArray();
    }

    private static Responsible ToResponsible(Entity row) =>
        new(
            row.Id,
            row.GetAttributeValue<EntityReference>(DepartmentContact.Fields.UserId).Id,
            row.GetAttributeValue<OptionSetValue>(DepartmentContact.Fields.Department).Value,
            row.GetAttributeValue<string>(DepartmentContact.Fields.Role),
            row.Joined<bool>(CoverageQueries.User, SystemUser.Fields.IsDisabled));

    private void Write(JsonWriter json, Responsible person, bool isDoubled)
    {
        var row = _rows[person.RowId];
        json.BeginObject()
            .Name("id").Value(person.RowId)
            .Name("user").Reference(row.GetAttributeValue<EntityReference>(DepartmentContact.Fields.UserId))
            .Name("role").Value(person.Role)
            .Name("email").Value(row.Joined<string>(CoverageQueries.User, SystemUser.Fields.InternalEMailAddress))
            .Name("phone").Value(
                row.Joined<string>(CoverageQueries.User, SystemUser.Fields.MobilePhone)
                ?? row.Joined<string>(CoverageQueries.User, SystemUser.Fields.Address1_Telephone1))
            .Name("double").Value(isDoubled)
            .Name("hasLeft").Value(person.HasLeft)
            .EndObject();
    }

    private void WriteLast(JsonWriter json, DepartmentCoverage department)
    {
        if (department.LastContact is not { } last)
        {
            json.Raw(json: null);
            return;
        }

        var row = _rows[department.People.First(person => person.UserId == last.UserId).RowId];
        json.BeginObject()
            .Name("on").Value(last.On)
            .Name("by").Reference(row.GetAttributeValue<EntityReference>(DepartmentContact.Fields.UserId))
            .Name("channel").Value(last.Channel)
            .EndObject();
    }
}
