namespace Dynamics.Loyalty.EndToEnd.Tests.Hostile;

/// <summary>One account that everything about has a hostile name.</summary>
/// <param name="Account">With an owner, a broken promise, an open one, a task, a contact and a risk.</param>
/// <param name="Promise">The open one.</param>
/// <param name="Policy">Its policy, which would give it another date by now.</param>
/// <param name="Officer">The user who answers for the account.</param>
internal sealed record HostileRows(Guid Account, Guid Promise, Guid Policy, Guid Officer)
{
    private const int Percent = 725100001;
    private const int FieldTechnicians = 725100002;

    public static async Task<HostileRows> CreateAsync(HostProcess host, WebApi api)
    {
        await host.SetNowAsync(Setup.Start);
        var officer = await OfficerAsync(api);
        var account = await api.CreateAsync("accounts", new { name = HostileText.Name("Acme", 160) });
        await api.UpdateAsync("accounts", account, new Dictionary<string, object> { ["loy_LoyaltyOwnerId@odata.bind"] = $"/systemusers({officer})" });
        var policy = await PolicyAsync(api);
        var late = await Setup.CreatePromiseAsync(api, account, policy, HostileText.Name("Late", 200));
        await api.CreateAsync("tasks", new Dictionary<string, object> { ["subject"] = HostileText.Name("Call", 200), ["loy_AccountId@odata.bind"] = $"/accounts({account})" });
        await api.CreateAsync("loy_departmentcontacts", new Dictionary<string, object>
        {
            ["loy_name"] = HostileText.Name("Seller", 200),
            ["loy_role"] = HostileText.Name("Seller", 200),
            ["loy_department"] = FieldTechnicians,
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
            ["loy_UserId@odata.bind"] = $"/systemusers({officer})",
        });
        await api.CreateAsync("loy_feedbacks", new Dictionary<string, object>
        {
            ["loy_name"] = HostileText.Name("Said", 100),
            ["loy_comment"] = HostileText.Lines(4_000),
            ["loy_relationalscore"] = 1,
            ["loy_givenon"] = Setup.Start.UtcDateTime,
            ["loy_AccountId@odata.bind"] = $"/accounts({account})",
        });
        await host.SetNowAsync(Setup.Start.AddDays(7));
        await api.UpdateAsync("loy_promises", late, new { loy_deliveredon = Setup.Start.AddDays(7).UtcDateTime, loy_brokenreason = HostileText.Lines(1000) });
        var promise = await Setup.CreatePromiseAsync(api, account, policy, HostileText.Name("Open", 200));
        await api.UpdateAsync("loy_promisepolicies", policy, new { loy_leadminutes = 960 });
        await host.RunJobsAsync();
        return new HostileRows(account, promise, policy, officer);
    }

    private static async Task<Guid> OfficerAsync(WebApi api)
    {
        var user = await Setup.CreateUserAsync(api, "Sly", "Fox", "Loyalty Officer");
        await api.UpdateAsync("systemusers", user, new { firstname = HostileText.Name("Sly", 100), lastname = "Fox" });
        await api.CreateAsync("loy_loyaltyofficers", new Dictionary<string, object>
        {
            ["loy_name"] = HostileText.Name("Sly", 100),
            ["loy_UserId@odata.bind"] = $"/systemusers({user})",
            ["loy_PoolId@odata.bind"] = $"/loy_officerpools({await api.CreateAsync("loy_officerpools", new { loy_name = HostileText.Name("Pool", 100) })})",
            ["loy_capacity"] = 1,
            ["loy_active"] = true,
        });
        return user;
    }

    private static async Task<Guid> PolicyAsync(WebApi api)
    {
        var calendar = await api.CreateAsync("loy_businesscalendars", new { loy_name = HostileText.Name("Hours", 100), loy_timezone = "Europe/Zurich", loy_openinghours = "Mon-Fri 08:00-12:00 13:30-17:30" });
        await api.CreateAsync("loy_calendarexceptions", new Dictionary<string, object>
        {
            ["loy_name"] = HostileText.Name("Day off", 100),
            ["loy_from"] = "2026-12-01",
            ["loy_to"] = "2026-12-01",
            ["loy_CalendarId@odata.bind"] = $"/loy_businesscalendars({calendar})",
        });
        return await api.CreateAsync("loy_promisepolicies", new Dictionary<string, object>
        {
            ["loy_name"] = HostileText.Name("Policy", 100),
            ["loy_code"] = "HOSTILE",
            ["loy_department"] = FieldTechnicians,
            ["loy_kind"] = "hostile",
            ["loy_leadminutes"] = 480,
            ["loy_marginmode"] = Percent,
            ["loy_marginpercent"] = 50,
            ["loy_CalendarId@odata.bind"] = $"/loy_businesscalendars({calendar})",
        });
    }
}
