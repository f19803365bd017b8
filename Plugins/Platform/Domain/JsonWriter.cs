using System.Globalization;
using System.Text;

namespace Dynamics.Loyalty.Platform.Domain;

/// <summary>
/// Writes one JSON document. Ours, because the sandbox offers no JSON library that a plugin may rely on.
/// Instants are written as ISO 8601 UTC with Z and whole seconds, numbers with a point, null as null.
/// </summary>
public sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    /// <summary>Opens an object.</summary>
    public JsonWriter BeginObject() => Open('{');

    /// <summary>Closes the object.</summary>
    public JsonWriter EndObject() => Close('}');

    /// <summary>Opens an array.</summary>
    public JsonWriter BeginArray() => Open('[');

    /// <summary>Closes the array.</summary>
    public JsonWriter EndArray() => Close(']');

    /// <summary>The name of the value that follows.</summary>
    public JsonWriter Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(':');
        _needsComma = false;
        return this;
    }

    /// <summary>A text.</summary>
    public JsonWriter Value(string? value)
    {
        Separate();
        if (value is null)
        {
            _text.Append("null");
        }
        else
        {
            Quote(value);
        }

        return this;
    }

    /// <summary>A whole number.</summary>
    public JsonWriter Value(long? value) => Raw(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A decimal number.</summary>
    public JsonWriter Value(decimal? value) => Raw(value?.ToString("0.############", CultureInfo.InvariantCulture));

    /// <summary>True or false.</summary>
    public JsonWriter Value(bool value) => Raw(value ? "true" : "false");

    /// <summary>An id.</summary>
    public JsonWriter Value(Guid? value) => Value(value?.ToString("D"));

    /// <summary>An instant, UTC.</summary>
    public JsonWriter Value(DateTime? value) =>
        Value(value?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A day, without time.</summary>
    public JsonWriter Day(DateTime? value) => Value(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A finished JSON value, as it is; null is written as null.</summary>
    public JsonWriter Raw(string? json)
    {
        Separate();
        _text.Append(json ?? "null");
        return this;
    }

    /// <summary>The document.</summary>
    public override string ToString() => _text.ToString();

    private JsonWriter Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
        return this;
    }

    private JsonWriter Close(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
        return this;
    }

    private void Separate()
    {
        if (_needsComma)
        {
            _text.Append(',');
        }

        _needsComma = true;
    }

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var character in value)
        {
            Escape(character);
        }

        _text.Append('"');
    }

    private void Escape(char character)
    {
        // "<" and the two line separators are legal JSON, but a document may end up inside HTML or a script.
        if (character is '"' or '\\')
        {
            _text.Append('\\').Append(character);
        }
        else if (character is < ' ' or '<' or '\u2028' or '\u2029' || char.IsSurrogate(character))
        {
            _text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            _text.Append(character);
        }
    }
}
