namespace LocalDataverse.Engine.Metadata;

/// <summary>The column types that a solution file can name and this engine stores.</summary>
public enum ColumnType
{
    /// <summary>Primary key.</summary>
    Id,
    /// <summary>nvarchar.</summary>
    Text,
    /// <summary>ntext.</summary>
    Memo,
    /// <summary>int.</summary>
    Integer,
    /// <summary>bigint (version numbers).</summary>
    BigInteger,
    /// <summary>decimal.</summary>
    Decimal,
    /// <summary>float.</summary>
    Double,
    /// <summary>money.</summary>
    Money,
    /// <summary>datetime.</summary>
    DateTime,
    /// <summary>bit.</summary>
    Boolean,
    /// <summary>picklist.</summary>
    Choice,
    /// <summary>state.</summary>
    State,
    /// <summary>status.</summary>
    Status,
    /// <summary>lookup; polymorphic when the column has several targets.</summary>
    Lookup,
    /// <summary>customer: account or contact.</summary>
    Customer,
    /// <summary>owner: systemuser or team.</summary>
    Owner,
    /// <summary>uniqueidentifier that is not the key.</summary>
    Guid,
}
