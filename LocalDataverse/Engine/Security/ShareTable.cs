namespace LocalDataverse.Engine.Security;

/// <summary>Names of the table of shares.</summary>
internal static class ShareTable
{
    public const string Name = "principalobjectaccess";
    public const string ObjectId = "objectid";
    public const string ObjectTable = "objecttypecode";
    public const string PrincipalId = "principalid";
    public const string PrincipalTable = "principaltypecode";
    public const string Mask = "accessrightsmask";
}
