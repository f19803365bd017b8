using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;

namespace Dynamics.Loyalty.Plugins.Churn.Preview;

/// <summary>Reads weights that are to be previewed: a JSON array of those kinds that change.</summary>
internal static class PreviewedKinds
{
    /// <summary>The weights as they would be; refuses what could not be saved.</summary>
    /// <param name="json">Objects with kind, points, halfLifeDays, cap, windowDays and active (left out: true).</param>
    /// <param name="current">The weights as they are.</param>
    public static IReadOnlyDictionary<int, KindWeight> Read(string json, IReadOnlyDictionary<int, KindWeight> current)
    {
        var weights = current.ToDictionary(weight => weight.Key, weight => weight.Value);
        foreach (var kind in Parse(json))
        {
            if (kind?.Kind is not { } value || !Enum.IsDefined(typeof(SignalKind), value))
                throw new RuleViolationException(ChurnFaults.PreviewKinds);
            weights.Remove(value);
            var weight = KindBounds.Require(kind.Points, kind.HalfLifeDays, kind.Cap, kind.WindowDays);
            if (kind.IsActive != false)
                weights.Add(value, weight);
        }

        return weights;
    }

    private static PreviewedKind?[] Parse(string json)
    {
        // The serializer takes an object for an empty array.
        if (!json.TrimStart().StartsWith("[", StringComparison.Ordinal))
            throw new RuleViolationException(ChurnFaults.PreviewKinds);
        try
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
            return new DataContractJsonSerializer(typeof(PreviewedKind[])).ReadObject(stream) as PreviewedKind?[]
                ?? throw new RuleViolationException(ChurnFaults.PreviewKinds);
        }
        catch (Exception fault) when (fault is SerializationException or FormatException or OverflowException or System.Xml.XmlException)
        {
            throw new RuleViolationException(ChurnFaults.PreviewKinds);
        }
    }
}
