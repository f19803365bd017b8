using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Writes the parts of the margin report.</summary>
internal static class MarginReportJson
{
    /// <summary>The policies.</summary>
    public static JsonWriter Policies(this JsonWriter json, IEnumerable<JudgedPolicy> policies) => json.Each("policies", policies, policy => json
        .Name("id").Value(policy.Row.Id)
        .Name("name").Value(policy.Name)
        .Name("department").Value((long?)policy.Row.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.Department)?.Value)
        .Name("leadMinutes").Value(policy.LeadMinutes)
        .Name("marginMinutes").Value(policy.MarginMinutes)
        .Name("targetKeptRate").Value(policy.TargetKeptRate)
        .Rates(policy.Rates)
        .Name("quantileMinutes").Value((long?)policy.QuantileMinutes)
        .Name("verdict").Value(CodeOf(policy.Verdict)));

    /// <summary>The departments.</summary>
    public static JsonWriter Departments(this JsonWriter json, IReadOnlyDictionary<int, KeptRates> departments) =>
        json.Each("departments", departments.OrderBy(department => department.Key), department => json
            .Name("department").Value(department.Key)
            .Rates(department.Value));

    /// <summary>The people, those too who have nothing but pauses that last too long.</summary>
    public static JsonWriter People(this JsonWriter json, IReadOnlyDictionary<Guid, NamedRates> people, OpenPromises open)
    {
        int Overdue(Guid user) => open.ByPerson.TryGetValue(user, out var counts) ? counts.OverduePauses : 0;
        var waiting = open.ByPerson.Where(person => person.Value.OverduePauses > 0 && !people.ContainsKey(person.Key))
            .Select(person => new KeyValuePair<Guid, NamedRates>(person.Key, NamedRates.Nothing(person.Value.Name)));
        return json.Each("people", people.Concat(waiting).OrderBy(person => person.Value.Name, StringComparer.OrdinalIgnoreCase), person => json
            .Name("userId").Value(person.Key)
            .Name("name").Value(person.Value.Name)
            .Rates(person.Value.Rates)
            .Name("overduePauses").Value(Overdue(person.Key)));
    }

    /// <summary>The teams.</summary>
    public static JsonWriter Teams(this JsonWriter json, IReadOnlyDictionary<Guid, NamedRates> teams) =>
        json.Each("teams", teams.OrderBy(team => team.Value.Name, StringComparer.OrdinalIgnoreCase), team => json
            .Name("teamId").Value(team.Key)
            .Name("name").Value(team.Value.Name)
            .Rates(team.Value.Rates));

    /// <summary>What people have open, the busiest first.</summary>
    public static JsonWriter Open(this JsonWriter json, OpenPromises open) =>
        json.Each("open", BusiestFirst(open), person => json
            .Name("userId").Value(person.Key)
            .Name("name").Value(person.Value.Name)
            .Name("open").Value(person.Value.Open)
            .Name("usingMargin").Value(person.Value.UsingMargin)
            .Name("late").Value(person.Value.Late)
            .Name("paused").Value(person.Value.Paused)
            .Name("overduePauses").Value(person.Value.OverduePauses));

    private static IEnumerable<KeyValuePair<Guid, OpenPromises.Counts>> BusiestFirst(OpenPromises open) =>
        open.ByPerson.OrderByDescending(person => person.Value.Open).ThenBy(person => person.Value.Name, StringComparer.OrdinalIgnoreCase);

    private static JsonWriter Each<T>(this JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.Name(name).BeginArray();
        foreach (var item in items)
        {
            json.BeginObject();
            write(item);
            json.EndObject();
        }

        return json.EndArray();
    }

    private static JsonWriter Rates(this JsonWriter json, KeptRates rates) => json
        .Name("sample").Value(rates.Sample)
        .Name("keptEarly").Value(rates.KeptEarly)
        .Name("kept").Value(rates.Kept)
        .Name("broken").Value(rates.Broken)
        .Name("keptEarlyRate").Value(rates.KeptEarlyRate)
        .Name("keptRate").Value(rates.KeptRate)
        .Name("brokenRate").Value(rates.BrokenRate)
        .Name("marginUsedPercent").Value(rates.MarginUsedPercent);

    private static string CodeOf(MarginVerdict verdict) => verdict switch
    {
        MarginVerdict.TooSmall => "tooSmall",
        MarginVerdict.TooLarge => "tooLarge",
        MarginVerdict.TooThin => "tooThin",
        _ => "fits",
    };
}
