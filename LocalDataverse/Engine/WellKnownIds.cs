namespace LocalDataverse.Engine;

/// <summary>Ids of the rows that every local environment has.</summary>
public static class WellKnownIds
{
    /// <summary>The organization.</summary>
    public static readonly Guid Organization = new("00000000-0000-0000-0000-000000000001");

    /// <summary>The user that holds the role System Administrator.</summary>
    public static readonly Guid Administrator = new("00000000-0000-0000-0000-0000000000a1");

    /// <summary>The platform's own user: no request comes from it, plugins may act as it.</summary>
    public static readonly Guid SystemUser = new("00000000-0000-0000-0000-0000000000a2");

    /// <summary>The root business unit.</summary>
    public static readonly Guid RootBusinessUnit = new("00000000-0000-0000-0000-0000000000b1");

    /// <summary>The base currency.</summary>
    public static readonly Guid BaseCurrency = new("00000000-0000-0000-0000-0000000000c1");

    /// <summary>The role that holds every privilege everywhere.</summary>
    public static readonly Guid SystemAdministratorRole = new("627090ff-40a3-4053-8790-584edc5be201");

    /// <summary>The column security profile of system administrators: every secured column.</summary>
    public static readonly Guid SystemAdministratorProfile = new("572329c1-a042-4e22-be47-367c6374ea45");

    /// <summary>The row of a time zone, by the platform's number.</summary>
    public static Guid TimeZone(int code) => new(code, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0xd1]);
}
