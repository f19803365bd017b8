using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>The settings that come with a user: English (United States), UTC.</summary>
internal static class UserDefaults
{
    private const int Utc = 92;

    public static Entity Of(TableMetadata settings, Guid userId, DateTime now) => PlatformRow.Of(
        settings, userId, ("uilanguageid", Labels.BaseLanguage), ("localeid", Labels.BaseLanguage), ("helplanguageid", Labels.BaseLanguage),
        ("timezonecode", Utc), ("dateformatstring", "M/d/yyyy"), ("dateseparator", "/"), ("timeformatstring", "h:mm tt"), ("timeseparator", ":"),
        ("decimalsymbol", "."), ("numberseparator", ","), ("paginglimit", 50), ("createdon", now), ("modifiedon", now));
}
