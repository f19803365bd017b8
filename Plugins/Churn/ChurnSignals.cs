using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Raises the facts that make a departure more or less likely.</summary>
internal static class ChurnSignals
{
    /// <summary>Head of the key of every signal's sentence.</summary>
    public const string Sentence = "Signal.";

    /// <summary>
    /// Raises a signal, once per account, kind and evidence: raising it again finds the same row by its key, says it
    /// as it is now and opens it again when it was cleared. One call. The evaluation follows by itself, asynchronously.
    /// </summary>
    /// <param name="service">Elevated: signals are closed to users, so that nobody can talk a score up or down.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="evidence">The row that proves it.</param>
    /// <param name="at">When it happened, UTC.</param>
    /// <param name="facts">Facts of the sentence <c>Signal.{kind}</c>, in its order.</param>
    public static void Raise(
        IOrganizationService service, Guid accountId, SignalKind kind, EntityReference evidence, DateTime at, params object?[] facts)
    {
        var key = new KeyAttributeCollection
        {
            { ChurnSignal.Fields.AccountId, new EntityReference(Account.EntityLogicalName, accountId) },
            { ChurnSignal.Fields.Kind, new OptionSetValue((int)kind) },
            { ChurnSignal.Fields.EvidenceId, evidence.Id.ToString("D") },
        };
        var sentence = Texts.Both(Sentence + kind, facts);
        service.Execute(new UpsertRequest
        {
            Target = new Entity(ChurnSignal.EntityLogicalName, key)
            {
                [ChurnSignal.Fields.Name] = Name(sentence),
                [ChurnSignal.Fields.RaisedOn] = at,
                [ChurnSignal.Fields.ClearedOn] = null,
                [ChurnSignal.Fields.EvidenceTable] = evidence.LogicalName,
                [ChurnSignal.Fields.Sentence] = sentence.ToLines(),
            },
        });
    }

    // The primary name of a row has one language; 200 characters is its column's length.
    private static string Name(LocalizedText sentence) =>
        sentence.English.Length <= 200 ? sentence.English : sentence.English.Substring(0, 200);
}

