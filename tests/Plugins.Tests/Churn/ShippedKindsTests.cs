using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Platform;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class ShippedKindsTests
{
    [Fact]
    public void Weights_InTheAssembly_AreThoseOfTheReferenceData()
    {
        var data = XDocument.Load(Path.Combine(RepositoryRoot, "Solution", "data", "data.xml"));
        var rows = data.Descendants("entity").Single(entity => (string?)entity.Attribute("name") == ChurnKind.EntityLogicalName).Descendants("record");

        var described = rows.Select(row => string.Join('/', new[] { ChurnKind.Fields.Kind, ChurnKind.Fields.Points, ChurnKind.Fields.HalfLifeDays, ChurnKind.Fields.Cap, ChurnKind.Fields.WindowDays }
            .Select(column => (string?)row.Elements("field").Single(field => (string?)field.Attribute("name") == column).Attribute("value"))));

        Assert.Equal(described.Order(StringComparer.Ordinal), Enum.GetValues<SignalKind>().Select(Shipped).Order(StringComparer.Ordinal));
    }

    private static string RepositoryRoot { get; } = typeof(ShippedKindsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, nameof(RepositoryRoot), StringComparison.Ordinal)).Value!;

    private static string Shipped(SignalKind kind)
    {
        var weights = (IDictionary)PluginAssembly.Type("Churn.ShippedKinds").GetMethod("Copy")!.Invoke(obj: null, [])!;
        var weight = weights[(int)kind]!;
        var parts = new[] { "Points", "HalfLifeDays", "Cap", "WindowDays" }.Select(part => weight.GetType().GetProperty(part)!.GetValue(weight));
        return string.Join('/', parts.Prepend((int)kind).Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
    }
}

