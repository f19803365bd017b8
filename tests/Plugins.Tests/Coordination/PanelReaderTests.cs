using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>The reader's own settings come with the first answer.</summary>
public sealed class PanelReaderTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const int SwissFrench = 4108;
    private const int Bern = 110;

    [Fact]
    public void Reader_WithSettings_IsToldZoneAndFormatsAsBrowsersKnowThem()
    {
        var user = Environment.User("Loyalty Reader");
        Environment.Service.Update(new Entity(UserSettings.EntityLogicalName, user)
        {
            [UserSettings.Fields.TimeZoneCode] = Bern,
            [UserSettings.Fields.LocaleId] = SwissFrench,
            [UserSettings.Fields.DateFormatString] = "dd/MM/yyyy",
            [UserSettings.Fields.DateSeparator] = ".",
            [UserSettings.Fields.TimeFormatString] = "HH:mm",
            [UserSettings.Fields.TimeSeparator] = ":",
            [UserSettings.Fields.DecimalSymbol] = ",",
            [UserSettings.Fields.NumberSeparator] = "’",
        });

        var reader = Reader(user);

        Assert.Equal(user, reader.GetProperty("id").GetGuid());
        Assert.Equal(("Europe/Berlin", "fr-CH"), (reader.GetProperty("timeZone").GetString(), reader.GetProperty("locale").GetString()));
        Assert.Equal(("dd.MM.yyyy", "HH:mm"), (reader.GetProperty("dateFormat").GetString(), reader.GetProperty("timeFormat").GetString()));
        Assert.Equal((",", "’"), (reader.GetProperty("decimalSymbol").GetString(), reader.GetProperty("numberSeparator").GetString()));
    }

    [Theory]
    [InlineData(UserSettings.Fields.TimeZoneCode, 1234, "timeZone")]
    [InlineData(UserSettings.Fields.LocaleId, 999999, "locale")]
    public void Reader_WithASettingThatNobodyKnows_IsLeftToTheBrowser(string column, int value, string name)
    {
        var user = Environment.User("Loyalty Reader");
        Environment.Service.Update(new Entity(UserSettings.EntityLogicalName, user) { [column] = value });

        Assert.Equal(JsonValueKind.Null, Reader(user).GetProperty(name).ValueKind);
    }

    [Fact]
    public void Reader_IsToldTheirOwnSettings()
    {
        var other = Environment.User("Loyalty Reader");
        Environment.Service.Update(new Entity(UserSettings.EntityLogicalName, other) { [UserSettings.Fields.LocaleId] = SwissFrench });

        Assert.Equal("en-US", Reader(Environment.User("Loyalty Contributor")).GetProperty("locale").GetString());
    }

    private JsonElement Reader(Guid user) =>
        Environment.Panel(Environment.Create(Account.EntityLogicalName, (Account.Fields.Name, "Rochat")), user).GetProperty("reader");
}
