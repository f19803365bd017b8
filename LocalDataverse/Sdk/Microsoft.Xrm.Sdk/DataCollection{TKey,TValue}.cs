using System.Collections;

namespace Microsoft.Xrm.Sdk;

/// <summary>Named values. A missing name throws <see cref="KeyNotFoundException"/>; names differ by case.</summary>
[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly IDictionary<TKey, TValue> _values;

    /// <summary>An empty collection.</summary>
    protected internal DataCollection() => _values = new Dictionary<TKey, TValue>();

    /// <summary>A copy of <paramref name="collection"/>.</summary>
    protected internal DataCollection(IDictionary<TKey, TValue> collection) =>
        _values = new Dictionary<TKey, TValue>(collection);

    /// <summary>How many values there are.</summary>
    public int Count => _values.Count;

    /// <summary>Whether changes are refused; false unless a derived collection says otherwise.</summary>
    public virtual bool IsReadOnly => false;

    /// <summary>The names.</summary>
    public ICollection<TKey> Keys => _values.Keys;

    /// <summary>The values.</summary>
    public ICollection<TValue> Values => _values.Values;

    /// <summary>The value of a name; setting adds or replaces.</summary>
    public virtual TValue this[TKey key]
    {
        get => _values[key];
        set
        {
            CheckIsReadOnly();
            _values[key] = value;
        }
    }

    /// <summary>Adds a value; a name that is there already throws.</summary>
    public void Add(TKey key, TValue value)
    {
        CheckIsReadOnly();
        _values.Add(key, value);
    }

    /// <summary>Adds a named value; a name that is there already throws.</summary>
    public void Add(KeyValuePair<TKey, TValue> item)
    {
        CheckIsReadOnly();
        _values.Add(item);
    }

    /// <summary>Adds the named values; null adds nothing.</summary>
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) =>
        AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <summary>Adds the named values; null adds nothing.</summary>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
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

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        CheckIsReadOnly();
        _values.Clear();
    }

    /// <summary>Whether there is such a name.</summary>
    public bool Contains(TKey key) => _values.ContainsKey(key);

    /// <summary>Whether there is such a name with that value.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> key) => _values.Contains(key);

    /// <summary>Whether there is such a name.</summary>
    public bool ContainsKey(TKey key) => _values.ContainsKey(key);

    /// <summary>The named values.</summary>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _values.GetEnumerator();

    /// <summary>Removes a name; false when there was none.</summary>
    public bool Remove(TKey key)
    {
        CheckIsReadOnly();
        return _values.Remove(key);
    }

    /// <summary>Removes a name with that value; false when there was none.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        CheckIsReadOnly();
        return _values.Remove(item);
    }

    /// <summary>The value of a name when there is one.</summary>
    public bool TryGetValue(TKey key, out TValue value) => _values.TryGetValue(key, out value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void CheckIsReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The collection is read-only.");
        }
    }
}
