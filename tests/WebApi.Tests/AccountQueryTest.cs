namespace LocalDataverse.WebApi.Tests;

/// <summary>A test that queries three accounts of its own.</summary>
public abstract class AccountQueryTest(Server server) : WebApiTest(server)
{
    /// <summary>Three accounts: a (10 people, a task), b (20, child of a, two tasks), c (30, none).</summary>
    protected async Task<(Guid A, Guid B, Guid C)> SeedAsync()
    {
        var a = await CreateAsync("accounts", new { name = Mark + " a", numberofemployees = 10, telephone1 = "1", loy_segment = 725100000 });
        var b = await CreateAsync("accounts", new Dictionary<string, object>
        {
            ["name"] = Mark + " b", ["numberofemployees"] = 20, ["loy_renewalon"] = "2030-05-01", ["parentaccountid@odata.bind"] = $"/accounts({a})",
        });
        var c = await CreateAsync("accounts", new { name = Mark + " c", numberofemployees = 30, loy_ownerlocked = true });
        await CreateAsync($"accounts({a})/Account_Tasks", new { subject = Mark });
        await CreateAsync($"accounts({b})/Account_Tasks", new { subject = "y " + Mark });
        await CreateAsync($"accounts({b})/Account_Tasks", new { subject = "z " + Mark });
        return (a, b, c);
    }
}
