using System.Globalization;

namespace LocalDataverse.WebApi.Tests;

/// <summary>What the Web API tells of a secured column to somebody who may read the row and not the column.</summary>
public sealed class SecuredColumnTests(Server server) : WebApiTest(server)
{
    private const string Whisper = "whisper";

    /// <summary>{0} is the note, {1} the account, {2} the other half of the text.</summary>
    public static TheoryData<string> Questions =>
    [
        "loy_backstagenotes({0})?$select=loy_text",
        "loy_backstagenotes({0})",
        "loy_backstagenotes?$select=loy_text&$filter=_loy_accountid_value eq {1}",
        "loy_backstagenotes?$select=loy_text&$filter=_loy_accountid_value eq {1}&$orderby=loy_text",
        "loy_backstagenotes?$select=loy_text&$filter=contains(loy_text,'{2}')",
        "loy_backstagenotes?$filter=_loy_accountid_value eq {1} and loy_text ne null",
        "accounts({1})?$select=name&$expand=loy_account_backstagenotes($select=loy_text)",
        "accounts({1})/loy_account_backstagenotes?$select=loy_text",
        "loy_backstagenotes?fetchXml=<fetch><entity name='loy_backstagenote'><attribute name='loy_text' /><order attribute='loy_text' /></entity></fetch>",
        "loy_backstagenotes?fetchXml=<fetch aggregate='true'><entity name='loy_backstagenote'><attribute name='loy_text' alias='told' groupby='true' /><attribute name='loy_backstagenoteid' alias='n' aggregate='count' /></entity></fetch>",
        "accounts?fetchXml=<fetch><entity name='account'><attribute name='name' /><link-entity name='loy_backstagenote' from='loy_accountid' to='accountid' alias='n'><attribute name='loy_text' /></link-entity></entity></fetch>",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task SecuredText_AskedForOutsideTheProfile_IsNotInTheAnswer(string question)
    {
        var (note, account, officer) = await TellAsync();
        var address = string.Format(CultureInfo.InvariantCulture, question, note, account, Mark);

        var reply = await GetAsync(address, AllAnnotations, As(officer));

        Assert.Equal(200, reply.Status);
        Assert.DoesNotContain(Whisper, reply.Text, StringComparison.Ordinal);
    }

    // Each question finds the text when it may be found, so that the test above proves something.
    [Theory]
    [MemberData(nameof(Questions))]
    public async Task SecuredText_AskedForByAMemberOfTheProfile_IsInTheAnswer(string question)
    {
        var (note, account, officer) = await TellAsync();
        await AdmitAsync(officer);

        var reply = await GetAsync(string.Format(CultureInfo.InvariantCulture, question, note, account, Mark), As(officer));

        Assert.Contains($"{Whisper} {Mark}", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("loy_backstagenotes?$select=loy_name&$filter=contains(loy_text,'{0}')")]
    [InlineData("accounts?$select=name&$filter=loy_account_backstagenotes/any(n:contains(n/loy_text,'{0}'))")]
    public async Task SecuredText_AsAConditionOutsideTheProfile_FindsNothing(string question)
    {
        var (_, _, officer) = await TellAsync();
        var address = string.Format(CultureInfo.InvariantCulture, question, Mark);

        Assert.Empty((await GetAsync(address, As(officer))).Rows);
        await AdmitAsync(officer);
        Assert.Single((await GetAsync(address, As(officer))).Rows);
    }

    [Theory]
    [InlineData("POST", "loy_backstagenotes")]
    [InlineData("PATCH", "loy_backstagenotes({0})")]
    public async Task SecuredText_WrittenOutsideTheProfile_IsRefusedWithThePlatformsCode(string method, string address)
    {
        var (_, account, officer) = await TellAsync();
        await AdmitAsync(officer);
        var own = await SendAsync("POST", "loy_backstagenotes", Note(account), As(officer));
        await SendAsync("DELETE", $"systemusers({officer})/systemuserprofiles_association({await ProfileAsync()})/$ref");

        var reply = await SendAsync(method, string.Format(CultureInfo.InvariantCulture, address, own.EntityId), Note(account), As(officer));

        Assert.Equal((403, "0x8004f506"), (reply.Status, reply.Code.ToLowerInvariant()));
    }

    private static (string Name, string Value) As(Guid user) => ("MSCRMCallerID", user.ToString());

    private Dictionary<string, object> Note(Guid account) =>
        new(StringComparer.Ordinal) { ["loy_text"] = $"{Whisper} {Mark}", ["loy_AccountId@odata.bind"] = $"/accounts({account})" };

    private async Task<(Guid Note, Guid Account, Guid Officer)> TellAsync()
    {
        var account = await CreateAccountAsync();
        return (await CreateAsync("loy_backstagenotes", Note(account)), account, await CreateUserAsync("Loyalty Officer"));
    }

    private async Task AdmitAsync(Guid user)
    {
        var link = new Dictionary<string, object>(StringComparer.Ordinal) { ["@odata.id"] = $"fieldsecurityprofiles({await ProfileAsync()})" };
        Assert.Equal(204, (await SendAsync("POST", $"systemusers({user})/systemuserprofiles_association/$ref", link)).Status);
    }

    private async Task<string?> ProfileAsync() =>
        (await GetAsync("fieldsecurityprofiles?$select=fieldsecurityprofileid&$filter=name eq 'Loyalty: backstage'")).Rows.Single().GetProperty("fieldsecurityprofileid").GetString();
}
