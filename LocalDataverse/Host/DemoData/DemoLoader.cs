using System.Text.Json;
using LocalDataverse.Engine;
using LocalDataverse.Host.WebApi;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.DemoData;

/// <summary>
/// Tells the demo's story to an environment through its Web API, at the time and in the name of the people in it, so
/// that every step fires as it would have. Afterwards the clock is as it was: free, or stopped where it stood.
/// </summary>
internal sealed class DemoLoader
{
    private const string AddOn = "DynamicsLoyaltyCustomerService";
    private const string Close = "CloseIncident";
    private static readonly Guid Unfinished = DemoIds.Of("unfinished");
    private static readonly Uri Root = new("http://localhost/api/data/v9.2/");
    private readonly LocalEnvironment _environment;
    private readonly WebApiService _service;
    private readonly DemoCalendar _calendar;
    private readonly IReadOnlyList<DemoStep> _steps;

    /// <summary>Reads the story as of now.</summary>
    public DemoLoader(LocalEnvironment environment)
    {
        _environment = environment;
        _service = new WebApiService(environment);
        _calendar = new DemoCalendar(environment.Clock.UtcNow);
        _steps = DemoScript.Read(_calendar, environment.Metadata.Solutions.Any(s => string.Equals(s.UniqueName, AddOn, StringComparison.Ordinal)));
    }

    /// <summary>The person in the story whose day shows a newcomer most: the loyalty officer with the largest portfolio.</summary>
    public static Guid Guide { get; } = DemoIds.Of("nora.keller");

    /// <summary>Whether an earlier run told the whole story.</summary>
    public bool IsLoaded => IsBegun && Find("annotation", Unfinished) is null;

    private bool IsBegun => Find("systemuser", DemoIds.Of(_steps[0].Id)) is not null;

    /// <summary>
    /// Tells it, after the reference data of a file. A story that was cut off is started again from an empty environment.
    /// <paramref name="report"/> gets the share done, from 0 to 1. A refused step is an <see cref="InvalidDataException"/> with the answer.
    /// </summary>
    public void Load(string referenceData, Action<double> report, CancellationToken cancellation)
    {
        if (IsBegun) _environment.Reset();
        var administrator = _environment.CreateService(_environment.AdministratorId);
        // A note that is there only while the story is being told: it gives away a story that was cut off.
        administrator.Create(new Entity("annotation", Unfinished) { ["subject"] = "The demo rows are being loaded." });
        var clock = _environment.Clock;
        DateTime? stood = clock.IsFrozen ? clock.UtcNow : null;
        var known = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            clock.Freeze(_steps[0].At);
            new ReferenceData(_environment.Metadata, administrator).Import(referenceData);
            administrator.Update(new Entity("usersettings", _environment.AdministratorId)
            {
                // Where the firm is: Zurich, with Swiss formats.
                ["timezonecode"] = 110,
                ["localeid"] = 2055,
                ["dateformatstring"] = "dd/MM/yyyy",
                ["dateseparator"] = ".",
                ["timeformatstring"] = "HH:mm",
                ["numberseparator"] = "’",
            });
            for (var i = 0; i < _steps.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                clock.Freeze(_steps[i].At);
                Tell(_steps[i], isNew: known.Add(_steps[i].Id));
                _environment.Jobs.RunUntilEmpty(cancellation);
                report((i + 1.0) / _steps.Count);
            }
            administrator.Delete("annotation", Unfinished);
        }
        finally
        {
            clock.Freeze(stood);
        }
    }

    private void Tell(DemoStep step, bool isNew)
    {
        if (string.Equals(step.Set, Close, StringComparison.Ordinal))
        {
            Send(step, "POST", Close, Resolution(step));
            return;
        }

        var model = _service.CurrentModel();
        var table = TableOf(model, step);
        var body = new DemoBody(model, _calendar).Write(table, step, isNew);
        Send(step, isNew ? "POST" : "PATCH", isNew ? step.Set : $"{step.Set}({DemoIds.Of(step.Id)})", body);
        foreach (var role in step.Roles)
            Link(step, "systemuserroles_association", $"roles({RoleId(role)})");
        foreach (var profile in step.Profiles)
            Link(step, "systemuserprofiles_association", $"fieldsecurityprofiles({ProfileId(profile)})");
    }

    private void Link(DemoStep step, string collection, string address)
    {
        var link = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["@odata.id"] = address });
        Send(step, "POST", $"{step.Set}({DemoIds.Of(step.Id)})/{collection}/$ref", link);
    }

    /// <summary>A case is resolved by an action: the body is its resolution.</summary>
    private static byte[] Resolution(DemoStep step) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["IncidentResolution"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["subject"] = step.Body.GetProperty("subject").GetString(),
            ["incidentid@odata.bind"] = $"/incidents({DemoIds.Of(step.Id)})",
        },
        ["Status"] = step.Body.GetProperty("status").GetInt32(),
    });

    private void Send(DemoStep step, string method, string address, byte[] body)
    {
        var caller = step.As is null ? _environment.AdministratorId : DemoIds.Of(step.As);
        var request = new WebApiRequest(method, Root, new Uri(Root, address), new HeaderDictionary(), body, caller);
        var reply = _service.HandleAsync(request, CancellationToken.None).GetAwaiter().GetResult();
        if (reply.Status >= 400)
            throw new InvalidDataException(
                $"The demo's step '{step.Id}' was refused ({reply.Status}): {System.Text.Encoding.UTF8.GetString(reply.Body.Span)}");
    }

    private Guid RoleId(string name) =>
        _environment.Metadata.Roles.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal))?.Id
        ?? throw new InvalidDataException($"The demo's data name the role '{name}', which no imported solution has.");

    private Guid ProfileId(string name) =>
        _environment.Metadata.ColumnSecurityProfiles.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal))?.Id
        ?? throw new InvalidDataException($"The demo's data name the column security profile '{name}', which no imported solution has.");

    private Entity? Find(string table, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(table + "id"), TopCount = 1 };
        query.Criteria.AddCondition(table + "id", ConditionOperator.Equal, id);
        return _environment.CreateService(_environment.AdministratorId).RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static TableModel TableOf(WebApiModel model, DemoStep step) =>
        model.Tables.Values.FirstOrDefault(t => string.Equals(t.Table.EntitySetName, step.Set, StringComparison.Ordinal))
        ?? throw new InvalidDataException($"The demo's data name the entity set '{step.Set}', which no imported solution has.");
}
