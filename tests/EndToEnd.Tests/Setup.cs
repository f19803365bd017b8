namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The firm of the stories: one officer in one pool, a rule for everybody, a calendar and a policy on it.</summary>
internal static class Setup
{
    public const string Officer = "Marie Dubois";
    public const string Policy = "Field repair";

    /// <summary>Tuesday, 09:00 in Zurich: within the calendar's hours.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    private const string OfficerRole = "Loyalty Officer";
    private const int FieldTechnicians = 725100002;
    private const int Percent = 725100001;
    private const int EndOfWorkingDay = 725100002;

    public static async Task CreateAsync(WebApi api)
    {
        var businessUnit = (await api.GetAsync("businessunits?$select=businessunitid")).GetProperty("value")[0].GetProperty("businessunitid").GetGuid();
        var user = await api.CreateAsync("systemusers", new Dictionary<string, object>
        {
            ["firstname"] = "Marie",
            ["lastname"] = "Dubois",
            ["domainname"] = "marie.dubois@example.com",
            ["internalemailaddress"] = "marie.dubois@example.com",
            ["businessunitid@odata.bind"] = $"/businessunits({businessUnit})",
        });
        var role = (await api.GetAsync($"roles?$select=roleid&$filter=name eq '{OfficerRole}'")).GetProperty("value")[0].GetProperty("roleid").GetGuid();
        await api.AssociateAsync($"systemusers({user})/systemuserroles_association", $"roles({role})");
        var pool = await api.CreateAsync("loy_officerpools", new { loy_name = "Romandie" });
        await api.CreateAsync("loy_loyaltyofficers", new Dictionary<string, object>
        {
            ["loy_name"] = Officer,
            ["loy_UserId@odata.bind"] = $"/systemusers({user})",
            ["loy_PoolId@odata.bind"] = $"/loy_officerpools({pool})",
            ["loy_capacity"] = 500,
            ["loy_active"] = true,
        });
        await api.CreateAsync("loy_assignmentrules", new Dictionary<string, object>
        {
            ["loy_name"] = "Everybody",
            ["loy_order"] = 1,
            ["loy_PoolId@odata.bind"] = $"/loy_officerpools({pool})",
            ["loy_active"] = true,
        });
        await CreatePolicyAsync(api);
    }

    private static async Task CreatePolicyAsync(WebApi api)
    {
        var calendar = await api.CreateAsync("loy_businesscalendars", new
        {
            loy_name = "Geneva",
            loy_timezone = "Europe/Zurich",
            loy_openinghours = "Mon-Fri 08:00-12:00 13:30-17:30",
        });
        await api.CreateAsync("loy_promisepolicies", new Dictionary<string, object>
        {
            ["loy_name"] = Policy,
            ["loy_code"] = "repair",
            ["loy_department"] = FieldTechnicians,
            ["loy_kind"] = "repair",
            ["loy_leadminutes"] = 480,
            ["loy_marginmode"] = Percent,
            ["loy_marginpercent"] = 50,
            ["loy_rounding"] = EndOfWorkingDay,
            ["loy_CalendarId@odata.bind"] = $"/loy_businesscalendars({calendar})",
        });
    }
}
