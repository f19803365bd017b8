namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>The platform's messages that steps can be registered on, with the ids that are the same in every environment.</summary>
public static class SdkMessages
{
    private static readonly Dictionary<string, string> IdByName = new(StringComparer.Ordinal)
    {
        ["Associate"] = "16e7c888-3b24-448b-b7da-ebfe9b681762",
        ["Create"] = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Delete"] = "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Disassociate"] = "bdfc191d-fc56-493a-a6b1-cb0c47a22ecc",
        ["Retrieve"] = "f2bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["RetrieveMultiple"] = "03bebb1b-ea3e-db11-86a7-000a3a5473e8",
        ["SetStateDynamicEntity"] = "1dbebb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Update"] = "20bebb1b-ea3e-db11-86a7-000a3a5473e8",
    };

    private static readonly Dictionary<string, string> NameById = IdByName.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the messages, sorted.</summary>
    public static IEnumerable<string> Names => IdByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>Id of a message; null when it is not known.</summary>
    public static string? Id(string name) => IdByName.GetValueOrDefault(name);

    /// <summary>Name of a message; null when the id is not known.</summary>
    public static string? Name(string id) => NameById.GetValueOrDefault(id.Trim('{', '}'));
}
