using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

public sealed class ClockTermsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private ChurnScene Scene { get; } = new(environment);

    private RangeScene Ranges { get; } = new(environment);

    [Theory]
    [InlineData(null, 30, false)]
    [InlineData(null, 31, true)]
    [InlineData("10", 10, false)]
    [InlineData("10", 11, true)]
    [InlineData("45", 45, false)]
    [InlineData("45", 46, true)]
    public void SilenceDays_AsSet_DecideWhenSilenceBegins(string? days, int later, bool isSilent)
    {
        Set(EnvironmentVariables.SilenceDays, days);
        var account = Scene.Account();
        Call(account);
        Environment.Now = Environment.Now.AddDays(later);

        Scene.Evaluate(account);

        Assert.Equal(isSilent, Scene.Score(account) > 0);
    }

    [Theory]
    [InlineData(null, 80, false)]
    [InlineData(null, 81, true)]
    [InlineData("100", 40, false)]
    [InlineData("100", 41, true)]
    public void SilencePercent_AsSet_DecidesWhenSilenceBegins(string? percent, int later, bool isSilent)
    {
        Set(EnvironmentVariables.SilencePercent, percent);
        var account = Scene.Account();
        Call(account);
        Environment.Now = Environment.Now.AddDays(40);
        Call(account);
        Environment.Now = Environment.Now.AddDays(later);

        Scene.Evaluate(account);

        Assert.Equal(isSilent, Scene.Score(account) > 0);
    }

    [Theory]
    [InlineData(null, 90, true)]
    [InlineData(null, 91, false)]
    [InlineData("120", 120, true)]
    [InlineData("120", 121, false)]
    public void RenewalDays_AsSet_DecideWhenARenewalIsNear(string? days, int ahead, bool isNear)
    {
        Set(EnvironmentVariables.RenewalDays, days);
        var account = Scene.Account((Account.Fields.RenewalOn, Environment.Now.Date.AddDays(ahead)));

        Scene.Evaluate(account);

        Assert.Equal(isNear, Scene.Score(account) > 0);
    }

    [Theory]
    [InlineData(null, 29, false)]
    [InlineData(null, 30, true)]
    [InlineData("5", 4, false)]
    [InlineData("5", 5, true)]
    public void RenewalContactDays_AsSet_DecideHowLongAContactIsEnough(string? days, int later, bool isUnattended)
    {
        Set(EnvironmentVariables.RenewalContactDays, days);
        var account = Scene.Account((Account.Fields.RenewalOn, Environment.Now.Date.AddDays(60)));
        Call(account);
        Environment.Now = Environment.Now.AddDays(later);

        Scene.Evaluate(account);

        Assert.Equal(isUnattended, Scene.Score(account) > 0);
    }

    [Theory]
    [InlineData(EnvironmentVariables.SilenceDays, 1, 365)]
    [InlineData(EnvironmentVariables.SilencePercent, 100, 1000)]
    [InlineData(EnvironmentVariables.RenewalDays, 1, 365)]
    [InlineData(EnvironmentVariables.RenewalContactDays, 1, 365)]
    public void Bounds_AreIncluded_AndNothingBeyondIs(string variable, int least, int most)
    {
        var account = Scene.Account();
        var value = Set(variable, "0");
        foreach (var (number, isAllowed) in new[] { (least - 1, false), (least, true), (least + 1, true), (most - 1, true), (most, true), (most + 1, false) })
        {
            Environment.Service.Update(new Entity(EnvironmentVariableValue.EntityLogicalName, value!.Value)
            {
                [EnvironmentVariableValue.Fields.Value] = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            });
            var fault = Record.Exception(() => Scene.Evaluate(account));

            Assert.Equal((number, isAllowed), (number, fault is null));
        }
    }

    [Theory]
    [InlineData("many")]
    [InlineData("30 days")]
    [InlineData("30.5")]
    [InlineData("-30")]
    [InlineData("30,40")]
    [InlineData("99999999999999999999")]
    [InlineData("{0}")]
    public void Nonsense_IsRefusedByItsCode_WithTheBoundsAndWhatItSays(string nonsense)
    {
        Set(EnvironmentVariables.SilenceDays, nonsense);

        Assert.Equal(
            $"[LOY-SETTING-NUMBER] The environment variable loy_SilenceDays must be a whole number from 1 to 365, not \"{nonsense}\". "
            + "An administrator sets another value; nothing is evaluated until then.",
            Refused(() => Scene.Evaluate(Scene.Account())));
    }

    [Fact]
    public void Nonsense_StopsTheNightlyEvaluation_AndLeavesNoAccountOut()
    {
        var account = Scene.Account();
        var value = Set(EnvironmentVariables.RenewalDays, "soon");
        for (var attempt = 0; attempt < 8; attempt++)
        {
            Assert.StartsWith("[LOY-SETTING-NUMBER] ", Refused(() => Ranges.Run()), StringComparison.Ordinal);
        }

        Environment.Service.Delete(EnvironmentVariableValue.EntityLogicalName, value!.Value);

        Assert.Equal((1, 1, false), Ranges.Run());
        Assert.Equal(0, Scene.Score(account));
        Assert.Null(Ranges.Ranges().Single().GetAttributeValue<string>(EvaluationRange.Fields.LastError));
    }

    private Guid? Set(string variable, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var definition = Environment.Where(
            EnvironmentVariableDefinition.EntityLogicalName, EnvironmentVariableDefinition.Fields.SchemaName, variable).Single();
        return Environment.Create(
            EnvironmentVariableValue.EntityLogicalName,
            (EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId, definition.ToEntityReference()),
            (EnvironmentVariableValue.Fields.Value, value));
    }

    private void Call(Guid account)
    {
        var call = Environment.Create(
            PhoneCall.EntityLogicalName,
            (PhoneCall.Fields.Subject, "Call"),
            (PhoneCall.Fields.RegardingObjectId, new EntityReference(Account.EntityLogicalName, account)));
        Environment.Service.Update(new Entity(PhoneCall.EntityLogicalName, call)
        {
            [PhoneCall.Fields.StateCode] = new OptionSetValue((int)PhoneCall.StateCode.Completed),
            [PhoneCall.Fields.StatusCode] = new OptionSetValue(2),
        });
    }
}
