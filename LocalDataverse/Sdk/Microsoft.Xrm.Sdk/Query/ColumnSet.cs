using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The columns that a query returns.</summary>
[DataContract(Name = "ColumnSet", Namespace = Contracts.Xrm2011)]
public sealed class ColumnSet : IExtensibleDataObject
{
    private DataCollection<string> _columns;

    /// <summary>No column but the id.</summary>
    public ColumnSet()
    {
    }

    /// <summary>Every column, or none.</summary>
    public ColumnSet(bool allColumns) => AllColumns = allColumns;

    /// <summary>These columns.</summary>
    public ColumnSet(params string[] columns) => _columns = new DataCollection<string>([.. columns]);

    /// <summary>Whether every column is returned.</summary>
    [DataMember]
    public bool AllColumns { get; set; }

    /// <summary>Logical names of the columns.</summary>
    [DataMember]
    public DataCollection<string> Columns
    {
        get => _columns ??= new DataCollection<string>();
        set => _columns = value;
    }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }
}
