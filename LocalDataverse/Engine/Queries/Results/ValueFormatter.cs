using System.Collections.Concurrent;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Queries.Results;

/// <summary>Writes values as a user of a language and a time zone reads them.</summary>
internal sealed class ValueFormatter(int language, TimeZoneInfo zone)
{
    private const int French = 1036;
    private const int DefaultPrecision = 2;
    private const char NarrowNoBreakSpace = '\u202F';
    private const char NoBreakSpace = '\u00A0';

    // The precisions that the platform allows, 0 to 10.
    private static readonly string[] NumberFormats = [.. Enumerable.Range(0, 11).Select(p => "N" + p.ToString(CultureInfo.InvariantCulture))];
    private static readonly ConcurrentDictionary<int, CultureInfo> Cultures = new();

    private readonly CultureInfo _culture = Cultures.GetOrAdd(language, CreateCulture);

    /// <summary>The text of a value, or null for texts and ids, which have none.</summary>
    public string? Format(QueryOutput output, object value, string? currencySymbol) =>
        output.IsCount ? Number((int)value, 0) : Format(output.Column, value, currencySymbol);

    private string? Format(ColumnMetadata column, object value, string? currencySymbol) => value switch
    {
        EntityReference reference => reference.Name,
        OptionSetValue option => column.Choice?.Find(option.Value)?.Label.In(language),
        bool flag => column.Choice?.Find(flag ? 1 : 0)?.Label.In(language) ?? YesOrNo(flag),
        DateTime date => Date(column, date),
        int number => Number(number, 0),
        long number => Number(number, 0),
        decimal number => Number(number, column.Precision),
        double number => number.ToString(NumberFormat(column.Precision), _culture),
        Money money => Amount(Number(money.Value, column.Precision), currencySymbol),
        _ => null,
    };

    // ICU versions differ in the kind of space: one is chosen so that the text is the same on every machine.
    private static CultureInfo CreateCulture(int language)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language).Clone();
        var numbers = culture.NumberFormat;
        numbers.NumberGroupSeparator = numbers.NumberGroupSeparator.Replace(NarrowNoBreakSpace, NoBreakSpace);
        culture.DateTimeFormat.ShortTimePattern = culture.DateTimeFormat.ShortTimePattern.Replace(NarrowNoBreakSpace, ' ');
        return culture;
    }

    private static string NumberFormat(int? precision) => NumberFormats[Math.Clamp(precision ?? DefaultPrecision, 0, NumberFormats.Length - 1)];

    private string YesOrNo(bool flag) => language == French ? (flag ? "Oui" : "Non") : flag ? "Yes" : "No";

    private string Number(decimal number, int? precision) => number.ToString(NumberFormat(precision), _culture);

    private string Amount(string number, string? symbol) =>
        symbol is null ? number : language == French ? number + NoBreakSpace + symbol : symbol + number;

    private string Date(ColumnMetadata column, DateTime value)
    {
        var local = column.DateBehavior == DateBehavior.UserLocal ? TimeZoneInfo.ConvertTimeFromUtc(value, zone) : value;
        var isDay = column.DateBehavior == DateBehavior.DateOnly || string.Equals(column.Format, "date", StringComparison.OrdinalIgnoreCase);
        return local.ToString(isDay ? "d" : "g", _culture);
    }
}
