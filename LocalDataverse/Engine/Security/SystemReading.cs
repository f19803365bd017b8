using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Security;

/// <summary>The platform's own way to read: every row, every column, formatted in the base language and UTC.</summary>
internal sealed class SystemReading : IReadScopes
{
    private static readonly SystemReading Scopes = new();

    public static ReadOptions At(DateTime utcNow) => new(Scopes, Labels.BaseLanguage, TimeZoneInfo.Utc)
    {
        UtcNow = utcNow,
        UserId = WellKnownIds.SystemUser,
        BusinessUnitId = WellKnownIds.RootBusinessUnit,
    };

    public ReadScope For(TableMetadata table) => ReadScope.All;

    public bool MayRead(TableMetadata table, ColumnMetadata column) => true;
}
