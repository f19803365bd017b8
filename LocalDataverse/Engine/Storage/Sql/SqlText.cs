using System.Globalization;
using System.Text;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>A statement in the making: text, and the values of its parameters. Values never enter the text.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _values = [];

    /// <summary>Values of the parameters $1, $2 …</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>Appends SQL.</summary>
    public SqlText Append(string sql)
    {
        _text.Append(sql);
        return this;
    }

    /// <summary>Registers a value and gives its parameter's name.</summary>
    public string Parameter(object? value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${_values.Count}");
    }

    /// <summary>A list of values as one parameter, so that the statement's text does not depend on their number.</summary>
    public string ListParameter(IEnumerable<object> values) =>
        $"(SELECT value FROM json_each({Parameter(JsonList.Of(values))}))";

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
