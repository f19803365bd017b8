namespace LocalDataverse.WebApi.Tests;

/// <summary>Accounts that many clients create in the same moment.</summary>
public sealed class ParallelAccountTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Accounts_CreatedAtOnce_FillTheCapacitiesExactly()
    {
        var pool = await CreateAsync("loy_officerpools", new { loy_name = Mark });
        var officers = new[] { await OfficerAsync(pool, 10), await OfficerAsync(pool, 6), await OfficerAsync(pool, 4) };
        await CreateAsync("loy_assignmentrules", new Dictionary<string, object>
        {
            ["loy_name"] = Mark, ["loy_order"] = 10, ["loy_country"] = Mark, ["loy_active"] = true, ["loy_PoolId@odata.bind"] = $"/loy_officerpools({pool})",
        });

        var accounts = await Task.WhenAll(Enumerable.Range(0, 13).Select(_ => CreateAsync("accounts", new { name = Mark, address1_country = Mark })));

        var owners = new List<string?>();
        foreach (var account in accounts)
        {
            var row = await GetAsync($"accounts({account})?$select=_loy_loyaltyownerid_value,loy_ownervacantsince");
            owners.Add(row.Json.GetProperty("_loy_loyaltyownerid_value").GetString());
            Assert.Equal(owners[^1] is null, row.Json.GetProperty("loy_ownervacantsince").GetString() is not null);
        }

        Assert.Equal([5, 3, 2], officers.Select(officer => owners.Count(owner => owner == officer.ToString())));
        Assert.Equal(3, owners.Count(owner => owner is null));
    }

    private async Task<Guid> OfficerAsync(Guid pool, int capacity)
    {
        var user = await CreateUserAsync();
        await CreateAsync("loy_loyaltyofficers", new Dictionary<string, object>
        {
            ["loy_name"] = Mark,
            ["loy_capacity"] = capacity,
            ["loy_active"] = true,
            ["loy_UserId@odata.bind"] = $"/systemusers({user})",
            ["loy_PoolId@odata.bind"] = $"/loy_officerpools({pool})",
        });
        return user;
    }
}
