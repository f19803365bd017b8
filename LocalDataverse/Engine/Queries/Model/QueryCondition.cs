using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Model;

/// <summary>One condition. <paramref name="Values"/> are as the query gave them; <paramref name="Other"/> is the column compared with, if any.</summary>
internal sealed record QueryCondition(
    QuerySource Source, ColumnMetadata Column, ConditionOperator Operator, IReadOnlyList<object?> Values, QueryColumn? Other = null);
