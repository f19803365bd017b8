using System.Globalization;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Alternate keys, and the two liberties that the platform takes with literals: a date for an instant, a quoted id for a guid.</summary>
internal sealed class PlatformUriResolver(IEdmModel model) : ODataUriResolver
{
    private readonly AlternateKeysODataUriResolver _keys = new(model);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object>> ResolveKeys(
        IEdmEntityType type, IDictionary<string, string> namedValues, Func<IEdmTypeReference, string, object> convertFunc) =>
        _keys.ResolveKeys(type, namedValues, convertFunc);

    /// <inheritdoc/>
    public override void PromoteBinaryOperandTypes(
        BinaryOperatorKind binaryOperatorKind, ref SingleValueNode leftNode, ref SingleValueNode rightNode, out IEdmTypeReference typeReference)
    {
        leftNode = Fit(leftNode, rightNode);
        rightNode = Fit(rightNode, leftNode);
        base.PromoteBinaryOperandTypes(binaryOperatorKind, ref leftNode, ref rightNode, out typeReference);
    }

    /// <summary>The literal as the other side's type, where it can be.</summary>
    private static SingleValueNode Fit(SingleValueNode literal, SingleValueNode other)
    {
        if (literal is not ConstantNode { Value: { } value } constant || other.TypeReference is null) return literal;
        return Literals.Plain(value) switch
        {
            DateTime { Kind: DateTimeKind.Unspecified } date when other.TypeReference.IsDateTimeOffset() => Instant(date),
            string text when other.TypeReference.IsGuid() && Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) => new ConstantNode(id, id.ToString()),
            _ => constant,
        };
    }

    private static ConstantNode Instant(DateTime date)
    {
        var instant = new DateTimeOffset(date, TimeSpan.Zero);
        return new ConstantNode(instant, instant.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
    }
}
