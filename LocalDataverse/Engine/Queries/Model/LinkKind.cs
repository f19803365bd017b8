namespace LocalDataverse.Engine.Queries.Model;

/// <summary>What a link does to the parent's rows.</summary>
internal enum LinkKind
{
    /// <summary>One result for each linked row.</summary>
    Inner,

    /// <summary>As inner, but parents without linked row stay.</summary>
    Outer,

    /// <summary>Keeps parents that have a matching linked row; gives no columns.</summary>
    Exists,

    /// <summary>Keeps parents that have no matching linked row.</summary>
    NotExists,

    /// <summary>Keeps parents that have linked rows of which none matches (the platform's "all").</summary>
    ExistsNoneMatching,
}
