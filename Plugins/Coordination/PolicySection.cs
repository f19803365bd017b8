using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes the policies under which something can be promised.</summary>
internal static class PolicySection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, IEnumerable<Entity> policies)
    {
        json.BeginArray();
        foreach (var policy in policies)
        {
            json.BeginObject()
                .Name("id").Value(policy.Id)
                .Name("name").Text(policy, PromisePolicy.Fields.Name)
                .Name("department").Choice(policy, PromisePolicy.Fields.Department)
                .EndObject();
        }

        json.EndArray();
    }
}

