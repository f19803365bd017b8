namespace LocalDataverse.Engine.Import;

/// <summary>The platform's message ids, the same in every environment.</summary>
internal static class SdkMessages
{
    private static readonly Dictionary<Guid, string> Names = new()
    {
        [new("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8")] = "Create",
        [new("20bebb1b-ea3e-db11-86a7-000a3a5473e8")] = "Update",
        [new("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8")] = "Delete",
        [new("f2bdbb1b-ea3e-db11-86a7-000a3a5473e8")] = "Retrieve",
        [new("03bebb1b-ea3e-db11-86a7-000a3a5473e8")] = "RetrieveMultiple",
        [new("1dbebb1b-ea3e-db11-86a7-000a3a5473e8")] = "SetStateDynamicEntity",
        [new("16e7c888-3b24-448b-b7da-ebfe9b681762")] = "Associate",
        [new("bdfc191d-fc56-493a-a6b1-cb0c47a22ecc")] = "Disassociate",
    };

    public static string? NameOf(Guid id) => Names.GetValueOrDefault(id);
}
