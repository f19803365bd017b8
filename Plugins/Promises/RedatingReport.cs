using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Tells of each promise that moves or is refused.</summary>
internal sealed class RedatingReport
{
    private const int Version = 1;
    private readonly JsonWriter _json = new JsonWriter().BeginObject().Name("version").Value(Version).Name("items").BeginArray();

    /// <summary>Adds a promise.</summary>
    public void Add(RedatingCase item)
    {
        var account = item.Row.GetAttributeValue<EntityReference>(Promise.Fields.AccountId);
        _json.BeginObject()
            .Name("promiseId").Value(item.Row.Id)
            .Name("name").Value(item.Row.GetAttributeValue<string>(Promise.Fields.Name))
            .Name("accountId").Value(account?.Id)
            .Name("account").Value(account?.Name);
        Write("Target", item.Target, item.Fresh);
        Write("Promised", item.Customer, item.Fresh);
        Write("Safe", item.Safe, item.Fresh);
        _json.Name("refused");
        Write(item.Refusal);
        _json.EndObject();
    }

    /// <summary>The document.</summary>
    public string ToJson() => _json.EndArray().EndObject().ToString();

    private void Write(string name, DateMove date, FreshDates? fresh) =>
        _json.Name("old" + name + "On").Value(date.From).Name("new" + name + "On").Value(fresh is null ? null : date.To);

    private void Write(Refusal? refusal)
    {
        if (refusal is null)
            _json.Raw(json: null);
        else
            _json.BeginObject().Name("code").Value(refusal.Code).Name("en").Value(refusal.Sentence.English).Name("fr").Value(refusal.Sentence.French).EndObject();
    }
}
