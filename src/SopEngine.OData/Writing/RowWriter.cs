using Microsoft.OData;
using SopEngine.OData.Binding;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>Writes one row after the other, with the rows inside them. Addresses of rows are written only where metadata is wanted in full or nothing else is.</summary>
/// <param name="writer">The library's.</param>
/// <param name="addresses">Of entities.</param>
/// <param name="contentType">Of the answer, with its parameters.</param>
internal sealed class RowWriter(ODataWriter writer, EntityAddress addresses, string contentType)
{
    private readonly bool _withAddresses = Negotiation.IsFull(contentType);
    private readonly bool _bare = Negotiation.IsBare(contentType);
    private readonly bool _numbersAsTexts = Negotiation.HasNumbersAsTexts(contentType);

    public async Task WriteAsync(Layout layout, object?[] row, bool asReference = false)
    {
        var resource = new ODataResource
        {
            Properties = [.. layout.Fields.Select(field => new ODataProperty { Name = field.Name, Value = field.Declared || _bare ? EdmValues.Of(field.Read(row)) : EdmValues.Made(field.Read(row), _numbersAsTexts) })],
        };
        if (layout.Keys.Count > 0 && (_withAddresses || asReference))
        {
            resource.TypeName = layout.Set!.FullTypeName;
            resource.Id = addresses.Of(layout, row);
            resource.EditLink = _withAddresses ? resource.Id : null;
        }

        await writer.WriteStartAsync(resource);
        foreach (var nested in layout.Nested)
        {
            await WriteNestedAsync(nested, layout, row);
        }

        await writer.WriteEndAsync();
    }

    private async Task WriteNestedAsync(NestedLayout nested, Layout outer, object?[] row)
    {
        await writer.WriteStartAsync(new ODataNestedResourceInfo { Name = nested.Name, IsCollection = nested.Many });
        var rows = nested.Index is { } index ? (IReadOnlyList<object?[]>)row[index]! : [row];
        if (nested.Many)
        {
            await WriteManyAsync(nested, outer, row, rows);
        }
        else if (rows.Count > 0)
        {
            await WriteAsync(nested.Rows, rows[0], nested.AsReferences);
        }
        else
        {
            await writer.WriteStartAsync((ODataResource?)null);
            await writer.WriteEndAsync();
        }

        await writer.WriteEndAsync();
    }

    private async Task WriteManyAsync(NestedLayout nested, Layout outer, object?[] row, IReadOnlyList<object?[]> rows)
    {
        var set = new ODataResourceSet { Count = nested.Count is { } count ? Convert.ToInt64(row[count], System.Globalization.CultureInfo.InvariantCulture) : null };
        if (rows.Count > nested.Limit)
        {
            var rest = nested.AsReferences ? "/$ref" : "";
            set.NextPageLink = new Uri($"{addresses.Of(outer, row)}/{nested.Name}{rest}?{nested.Options}");
        }

        await writer.WriteStartAsync(set);
        foreach (var one in rows.Take(nested.Limit ?? int.MaxValue))
        {
            await WriteAsync(nested.Rows, one, nested.AsReferences);
        }

        await writer.WriteEndAsync();
    }
}
