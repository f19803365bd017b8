using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The row of an operation before and after it, cut to the columns each step asked for.</summary>
internal sealed class OperationImages(Operation operation)
{
    private const int Pre = 0;
    private const int Post = 1;
    private const int Both = 2;
    private readonly Dictionary<(int Kind, bool InTransaction), Entity?> _rows = [];

    /// <summary>Pre-images of a step. A created row has none.</summary>
    public EntityImageCollection Before(StepMetadata? step, int stage) => Images(step, Pre, stage);

    /// <summary>Post-images of a step: only at stage 40, and none of a deleted row.</summary>
    public EntityImageCollection After(StepMetadata? step, int stage) =>
        stage == PipelineStage.PostOperation ? Images(step, Post, stage) : [];

    /// <summary>Reads the row as it is before the main operation, if any later step shows it.</summary>
    public void RememberBefore()
    {
        if (StepsWithImages(Pre).Any())
            Row(Pre);
    }

    private EntityImageCollection Images(StepMetadata? step, int kind, int stage)
    {
        var images = new EntityImageCollection();
        foreach (var image in step?.Images.Where(i => i.ImageType == kind || i.ImageType == Both) ?? [])
        {
            if (Row(kind) is { } row)
                images[image.Alias] = Cut(row, image.Columns);
        }

        return images;
    }

    private Entity? Row(int kind)
    {
        var moment = (kind, operation.Scope.Transaction is not null);
        if (!_rows.TryGetValue(moment, out var row))
            _rows[moment] = row = Read(kind);
        return row;
    }

    /// <summary>Images are the platform's own reading: the caller's rights do not thin them.</summary>
    private Entity? Read(int kind)
    {
        var hasRow = kind == Pre ? operation.Handler.HasRowBefore : operation.Handler.HasRowAfter;
        if (!hasRow || operation.Table is not { } table || operation.RowId == Guid.Empty)
            return null;
        var columns = StepsWithImages(kind).SelectMany(s => s.Images).Any(i => i.Columns.Count == 0)
            ? null
            : StepsWithImages(kind).SelectMany(s => s.Images).SelectMany(i => i.Columns).Distinct(StringComparer.Ordinal).ToList();
        return operation.Scope.Read(s => s.Find(table, operation.RowId, columns, operation.Scope.AsSystem));
    }

    private IEnumerable<StepMetadata> StepsWithImages(int kind) =>
        operation.Catalog.Steps.Where(s => s.Message == operation.Message && s.Table == operation.Table?.LogicalName
            && s.Images.Any(i => i.ImageType == kind || i.ImageType == Both));

    private static Entity Cut(Entity row, IReadOnlyList<string> columns)
    {
        var image = new Entity(row.LogicalName, row.Id);
        foreach (var (column, value) in row.Attributes.Where(a => columns.Count == 0 || columns.Contains(a.Key, StringComparer.Ordinal)))
            image[column] = value is null ? null : RequestCopy.Value(value);
        foreach (var (column, text) in row.FormattedValues.Where(f => image.Contains(f.Key)))
            image.FormattedValues[column] = text;
        return image;
    }
}
