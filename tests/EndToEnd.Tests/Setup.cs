namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The firm of the stories: one officer in one pool, a rule for everybody, a calendar and a policy on it.</summary>
internal static class Setup
{
    public const string Officer = "Marie Dubois";
    public const string Policy = "Field repair";

    /// <summary>Tuesday, 09:00 in Zurich: within the calendar's hours.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    private static readonly Guid Administrator = new("00000000-0000-0000-0000-0000000000a1");

    private const string OfficerRole = "Loyalty Officer";
    /// <summary>The department of the technicians.</summary>
    public const int FieldTechnicians = 725100002;
    private const int Percent = 725100001;
    private const int EndOfWorkingDay = 725100002;

    public static async Task CreateAsync(WebApi api)
    {
        // The tests' browser stands in Zurich, and so does the administrator.
        await api.UpdateAsync("usersettingscollection", Administrator, new { timezonecode = 110 });
        var pool = await api.CreateAsync("loy_officerpools", new { loy_name = "Romandie" });
        await CreateOfficerAsync(api, "Marie", "Dubois", pool);
        await api.CreateAsync("loy_assignmentrules", new Dictionary<string, object>
        {
            ["loy_name"] = "Everybody",
            ["loy_order"] = 1,
            ["loy_PoolId@odata.bind"] = $"/loy_officerpools({pool})",
            ["loy_active"] = true,
        });
        await CreatePolicyAsync(api, Policy);
    }

    /// <summary>A user with an officer's profile, in a pool of their own unless one is given. Answers the user.</summary>
    public static async Task<Guid> CreateOfficerAsync(WebApi api, string first, string last, Guid? pool = null)
    {
        var user = await CreateUserAsync(api, first, last, OfficerRole);
        await api.CreateAsync("loy_loyaltyofficers", new Dictionary<string, object>
        {
            ["loy_name"] = $"{first} {last}",
            ["loy_UserId@odata.bind"] = $"/systemusers({user})",
            ["loy_PoolId@odata.bind"] = $"/loy_officerpools({pool ?? await api.CreateAsync("loy_officerpools", new { loy_name = last })})",
            ["loy_capacity"] = 500,
            ["loy_active"] = true,
        });
        return user;
    }

    /// <summary>A user with one role, by its name.</summary>
    public static async Task<Guid> CreateUserAsync(WebApi api, string first, string last, string roleName)
    {
        var user = await CreateUserAsync(api, first, last);
        var role = (await api.GetAsync($"roles?$select=roleid&$filter=name eq '{roleName}'")).GetProperty("value")[0].GetProperty("roleid").GetGuid();
        await api.AssociateAsync($"systemusers({user})/systemuserroles_association", $"roles({role})");
        return user;
    }

    /// <summary>A user without a role.</summary>
    public static async Task<Guid> CreateUserAsync(WebApi api, string first, string last)
    {
        var businessUnit = (await api.GetAsync("businessunits?$select=businessunitid")).GetProperty("value")[0].GetProperty("businessunitid").GetGuid();
        var address = $"{first}.{last}@example.com".ToLowerInvariant();
        return await api.CreateAsync("systemusers", new Dictionary<string, object>
        {
            ["firstname"] = first,
            ["lastname"] = last,
            ["domainname"] = address,
            ["internalemailaddress"] = address,
            ["businessunitid@odata.bind"] = $"/businessunits({businessUnit})",
        });
    }

    /// <summary>A policy on a calendar of its own: 8 hours, half as much again, to the end of the working day.</summary>
    public static async Task<Guid> CreatePolicyAsync(WebApi api, string name)
    {
        var calendar = await api.CreateAsync("loy_businesscalendars", new
        {
            loy_name = "Geneva",
            loy_timezone = "Europe/Zurich",
            loy_openinghours = "Mon-Fri 08:00-12:00 13:30-17:30",
        });
        return await api.CreateAsync("loy_promisepolicies", new Dictionary<string, object>
        {
            ["loy_name"] = name,
            ["loy_code"] = name.ToUpperInvariant(),
            ["loy_department"] = FieldTechnicians,
            ["loy_kind"] = name,
            ["loy_leadminutes"] = 480,
            ["loy_marginmode"] = Percent,
            ["loy_marginpercent"] = 50,
            ["loy_rounding"] = EndOfWorkingDay,
            ["loy_CalendarId@odata.bind"] = $"/loy_businesscalendars({calendar})",
        });
    }

    /// <summary>A promise to an account, requested now.</summary>
    public static Task<Guid> CreatePromiseAsync(WebApi api, Guid account, Guid policy, string name) =>
        api.CreateAsync("loy_promises", new Dictionary<string, object>
        {
            ["loy_name"] = name,
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_PolicyId@odata.bind"] = $"/loy_promisepolicies({policy})",
        });
}
