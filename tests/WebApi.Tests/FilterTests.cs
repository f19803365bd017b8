namespace LocalDataverse.WebApi.Tests;

public sealed class FilterTests(Server server) : AccountQueryTest(server)
{
    [Theory]
    [InlineData("name eq '{0} b'", "b")]
    [InlineData("startswith(name,'{0}') and name ne '{0} b'", "a c")]
    [InlineData("startswith(name,'{0}') and numberofemployees gt 20", "c")]
    [InlineData("startswith(name,'{0}') and numberofemployees ge 20", "b c")]
    [InlineData("startswith(name,'{0}') and numberofemployees lt 20", "a")]
    [InlineData("startswith(name,'{0}') and 20 ge numberofemployees", "a b")]
    [InlineData("startswith(name,'{0}') and not (numberofemployees eq 10)", "b c")]
    [InlineData("startswith(name,'{0}') and not (numberofemployees eq 10 or numberofemployees eq 20)", "c")]
    [InlineData("startswith(name,'{0}') and (endswith(name,'a') or endswith(name,'c'))", "a c")]
    [InlineData("contains(name,'{0} ') and not contains(name,' a')", "b c")]
    [InlineData("startswith(name,'{0}') and numberofemployees in (10,30)", "a c")]
    [InlineData("startswith(name,'{0}') and telephone1 eq null", "b c")]
    [InlineData("startswith(name,'{0}') and telephone1 ne null", "a")]
    [InlineData("startswith(name,'{0}') and createdon gt 2000-01-01", "a b c")]
    [InlineData("startswith(name,'{0}') and createdon gt 2000-01-01T00:00:00Z and createdon lt 2000-01-02T00:00:00Z", "")]
    [InlineData("startswith(name,'{0}') and loy_renewalon eq 2030-05-01", "b")]
    [InlineData("startswith(name,'{0}') and loy_ownerlocked eq true", "c")]
    [InlineData("startswith(name,'{0}') and loy_segment eq 725100000", "a")]
    [InlineData("startswith(name,'{0}') and _ownerid_value eq '00000000-0000-0000-0000-0000000000a1'", "a b c")]
    [InlineData("startswith(name,'{0}') and owninguser/systemuserid eq 00000000-0000-0000-0000-0000000000a1", "a b c")]
    [InlineData("startswith(name,'{0}') and parentaccountid/name eq '{0} a'", "b")]
    [InlineData("startswith(name,'{0}') and Account_Tasks/any(t:t/subject eq '{0}')", "a")]
    [InlineData("startswith(name,'{0}') and not Account_Tasks/any(t:t/subject eq '{0}')", "b c")]
    [InlineData("startswith(name,'{0}') and Account_Tasks/any()", "a b")]
    [InlineData("startswith(name,'{0}') and Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=2)", "a b c")]
    [InlineData("startswith(name,'{0}') and Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='createdon',PropertyValue=2)", "")]
    [InlineData("startswith(name,'{0}') and Microsoft.Dynamics.CRM.EqualUserId(PropertyName='_ownerid_value')", "a b c")]
    [InlineData("startswith(name,'{0}') and Microsoft.Dynamics.CRM.OnOrAfter(PropertyName='loy_renewalon',PropertyValue='2030-05-01')", "b")]
    [InlineData("startswith(name,'{0}') and Microsoft.Dynamics.CRM.Between(PropertyName='numberofemployees',PropertyValues=['15','30'])", "b c")]
    [InlineData("startswith(name,'{0}') and not Microsoft.Dynamics.CRM.In(PropertyName='numberofemployees',PropertyValues=['10'])", "b c")]
    [InlineData("startswith(name,'{0}') and Account_Tasks/all(t:t/subject eq '{0}')", "a c")]
    public async Task Filter_Expression_FindsExactlyTheseRows(string filter, string expected)
    {
        await SeedAsync();

        var reply = await GetAsync($"accounts?$select=name&$orderby=name&$filter={filter.Replace("{0}", Mark, StringComparison.Ordinal)}");

        Assert.True(reply.Status == 200, reply.Text);
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), reply.Texts("name").Select(n => n!.Split(' ')[1]));
    }

    [Theory]
    [InlineData("50% off_", "50% off_", true)]
    [InlineData("50% off_", "50x offy", false)]
    [InlineData("[a]", "[a]", true)]
    [InlineData("[a]", "a", false)]
    public async Task Filter_ContainsWithWildcards_MatchesThemLiterally(string asked, string stored, bool isFound)
    {
        await CreateAsync("accounts", new { name = $"{Mark} {stored}" });

        var reply = await GetAsync($"accounts?$filter=contains(name,'{Uri.EscapeDataString($"{Mark} {asked}")}')");

        Assert.Equal(isFound ? 1 : 0, reply.Rows.Count);
    }

    [Fact]
    public async Task Filter_AnyOnManyToMany_FindsTheLinkedRows()
    {
        var user = await CreateUserAsync("Loyalty Reader");
        await CreateUserAsync("Loyalty Officer");

        var reply = await GetAsync($"systemusers?$select=systemuserid&$filter=lastname eq '{Mark}' and systemuserroles_association/any(r:r/name eq 'Loyalty Reader')");

        Assert.Equal(user, Assert.Single(reply.Rows).GetProperty("systemuserid").GetGuid());
    }

    [Fact]
    public async Task Filter_ParameterAlias_IsReplaced()
    {
        await SeedAsync();

        var reply = await GetAsync($"accounts?$select=name&$filter=name eq @n&@n='{Mark} b'");

        Assert.Equal([Mark + " b"], reply.Texts("name"));
    }
}
