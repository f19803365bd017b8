using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class RowRuleTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    private OrganizationServiceFault Refused(string column, object? value) => TestEnvironment.FaultOf(() => _test.Create("test_item", (column, value)));

    [Fact]
    public void Column_Misspelt_IsRefusedWithTheNearestName()
    {
        var fault = Refused("test_nmae", "A");

        Assert.Equal(ErrorCode.QueryBuilderNoAttribute, fault.ErrorCode);
        Assert.Contains("test_nmae", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'test_name'?", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test_number", "5")]
    [InlineData("test_text", 5)]
    [InlineData("test_flag", 1)]
    [InlineData("test_choice", 10)]
    [InlineData("test_on", "2026-01-01")]
    [InlineData("test_money", 5)]
    [InlineData("test_parentid", "x")]
    public void Value_OfTheWrongType_IsRefusedNamingTheColumn(string column, object value)
    {
        var fault = Refused(column, value);

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
        Assert.Contains(column, fault.Message, StringComparison.Ordinal);
        Assert.Empty(_test.Rows("test_item"));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Text_AroundItsLength_IsTakenUpToIt(int length, bool taken)
    {
        var text = new string('x', length);
        if (taken)
            Assert.Equal(text, _test.Read("test_item", _test.Create("test_item", ("test_code", text)), "test_code")["test_code"]);
        else
            Assert.Equal(ErrorCode.StringLengthTooLong, Refused("test_code", text).ErrorCode);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(99, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Number_AroundItsBounds_IsTakenInside(int number, bool taken)
    {
        if (taken)
            Assert.Equal(number, _test.Read("test_item", _test.Create("test_item", ("test_number", number)), "test_number")["test_number"]);
        else
            Assert.Equal(ErrorCode.ValueOutOfRange, Refused("test_number", number).ErrorCode);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1.0000001)]
    public void Double_OutsideItsBounds_IsRefused(double number) => Assert.Equal(ErrorCode.ValueOutOfRange, Refused("test_double", number).ErrorCode);

    [Fact]
    public void Decimal_WithMoreDigits_IsRounded() =>
        Assert.Equal(1.24m, _test.Read("test_item", _test.Create("test_item", ("test_decimal", 1.235m)), "test_decimal")["test_decimal"]);

    [Fact]
    public void Choice_Unknown_IsRefusedWithTheKnownOnes()
    {
        var fault = Refused("test_choice", new OptionSetValue(30));

        Assert.Equal(ErrorCode.PicklistValueOutOfRange, fault.ErrorCode);
        Assert.Contains("10,20", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_Before1753_IsRefusedAndTheFirstInstantTaken()
    {
        var first = new DateTime(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        Assert.Equal(ErrorCode.DateTimeOutOfRange, Refused("test_on", first.AddTicks(-1)).ErrorCode);
        Assert.Equal(first, _test.Read("test_item", _test.Create("test_item", ("test_on", first)), "test_on")["test_on"]);
    }

    [Fact]
    public void DateOnly_WithATime_LosesIt()
    {
        var id = _test.Create("test_item", ("test_day", new DateTime(2026, 3, 2, 23, 59, 0, DateTimeKind.Utc)));

        Assert.Equal(new DateTime(2026, 3, 2), _test.Read("test_item", id, "test_day")["test_day"]);
    }

    [Fact]
    public void Instant_WithoutKind_IsReadInTheCallersZone()
    {
        _test.Update("usersettings", WellKnownIds.Administrator, ("timezonecode", 110));

        var id = _test.Create("test_item", ("test_on", new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Unspecified)));

        Assert.Equal(new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc), _test.Read("test_item", id, "test_on")["test_on"]);
    }

    [Fact]
    public void Lookup_ToAMissingRow_IsRefused() =>
        Assert.Equal(ErrorCode.ObjectDoesNotExist, Refused("test_parentid", new EntityReference("test_item", Guid.NewGuid())).ErrorCode);

    [Fact]
    public void Lookup_ToTheWrongTable_IsRefusedWithTheRightOnes()
    {
        var fault = Refused("test_parentid", new EntityReference("systemuser", WellKnownIds.Administrator));

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
        Assert.Contains("test_item", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_ByAlternateKey_IsResolved()
    {
        var parent = _test.Create("test_item", ("test_code", "K1"));

        var child = _test.Create("test_item", ("test_parentid", new EntityReference("test_item", "test_code", "K1")));

        Assert.Equal(parent, _test.Read("test_item", child, "test_parentid").GetAttributeValue<EntityReference>("test_parentid").Id);
    }

    [Fact]
    public void Id_UsedTwice_IsRefused()
    {
        var id = _test.Create("test_item");

        Assert.Equal(ErrorCode.DuplicateRecord, TestEnvironment.FaultOf(() => _test.Create("test_item", ("test_itemid", id))).ErrorCode);
    }

    [Fact]
    public void Key_UsedTwice_IsRefused()
    {
        _test.Create("test_item", ("test_code", "K1"));

        Assert.Equal(ErrorCode.DuplicateRecordEntityKey, Refused("test_code", "K1").ErrorCode);
    }

    [Fact]
    public void ReadOnlyColumn_OnUpdate_IsIgnored()
    {
        var id = _test.Create("test_item", ("test_fixed", "first"));

        _test.Update("test_item", id, ("test_fixed", "second"), ("createdon", TestEnvironment.Noon.AddYears(-1)));

        var row = _test.Read("test_item", id, "test_fixed", "createdon");
        Assert.Equal("first", row["test_fixed"]);
        Assert.Equal(TestEnvironment.Noon, row["createdon"]);
    }

    [Fact]
    public void RequiredColumn_Emptied_IsRefusedByName()
    {
        var id = _test.Create("test_item");

        var fault = TestEnvironment.FaultOf(() => _test.Update("test_item", id, ("ownerid", null)));

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
        Assert.Contains("ownerid", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _test.Dispose();
}
