using System.Collections.ObjectModel;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list that can take many items at once.</summary>
[Serializable]
public class DataCollection<T> : Collection<T>
{
    internal DataCollection()
    {
    }

    internal DataCollection(IList<T> list)
        : base(list)
    {
    }

    /// <summary>Adds the items in their order; null adds nothing.</summary>
    public void AddRange(params T[] items)
    {
        if (items != null)
        {
            AddRange((IEnumerable<T>)items);
        }
    }

    /// <summary>Adds the items in their order; null adds nothing.</summary>
    public void AddRange(IEnumerable<T> items)
    {
        if (items == null)
        {
            return;
        }

        foreach (var item in items)
        {
            Add(item);
        }
    }
}
