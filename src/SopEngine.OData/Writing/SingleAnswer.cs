using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using SopEngine.OData.Binding;
using SopEngine.OData.Budgets;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>One entity, or its address, or one of its properties.</summary>
internal sealed class SingleAnswer(Exchange exchange)
{
    private readonly Destination _there = exchange.Destination;

    public async Task<ODataResponse> EntityAsync(CancellationToken stop)
    {
        var contentType = Negotiation.Json(exchange.Request, exchange.Format);
        var references = _there.Part == DestinationPart.References;
        exchange.Options.RefuseExcept("a single entity", references ? [] : ["$select", "$expand", "$compute"]);
        var query = exchange.Parser.Query();
        var shape = await QueryPlan.RowsAsync(exchange, query, stop);
        var projection = new Projection();
        var selection = references ? new SelectExpandClause([], allSelected: false) : query.SelectExpand;
        var layout = new SelectBinder(exchange.Binding).Bind(shape, selection, exchange.Options["$expand"], projection);
        if (await FirstAsync(shape, projection, stop) is not { } row)
        {
            return await NothingAsync(stop);
        }

        var clause = references ? null : ContextSelection.Of(query.SelectExpand);
        var response = new ODataResponse(200, (body, _) => new PayloadWriter(exchange, body, contentType) { Selection = clause }.WriteAsync(message =>
            references ? WriteReferenceAsync(layout, row, message) : WriteEntityAsync(layout, row, contentType, message)));
        response.Headers["Content-Type"] = contentType;
        return response;
    }

    public async Task<ODataResponse> PropertyAsync(CancellationToken stop)
    {
        exchange.Options.RefuseExcept("a property");
        var raw = _there.Part == DestinationPart.RawValue;
        var contentType = raw ? Negotiation.Text(exchange.Request, exchange.Format) : Negotiation.Json(exchange.Request, exchange.Format);
        var shape = Shape.Of(_there.Set, _there.Rows, _there.Provider);
        var projection = new Projection();
        projection.Add(shape.Find(_there.Property!.Name)!.Value);
        if (await FirstAsync(shape, projection, stop) is not { } row)
        {
            throw RefusedException.NotFound("There is no such entity.");
        }

        if (EdmValues.Of(row[0]) is not { } value)
        {
            return new ODataResponse(204);
        }

        var response = new ODataResponse(200, (body, _) => new PayloadWriter(exchange, body, contentType).WriteAsync(message =>
            raw ? message.WriteValueAsync(value) : message.WritePropertyAsync(new ODataProperty { Name = _there.Property.Name, Value = value })));
        response.Headers["Content-Type"] = contentType;
        return response;
    }

    private static async Task<object?[]?> FirstAsync(Shape shape, Projection projection, CancellationToken stop)
    {
        var rows = Linq.Select(Linq.Take(shape.Source, 1), shape.Lambda(projection.Row()));
        return await Execution.Rows<object?[]>(shape.Provider, rows).FirstOrDefaultAsync(stop);
    }

    /// <summary>A navigation that leads nowhere is null (204), if there is something that it starts from.</summary>
    private async Task<ODataResponse> NothingAsync(CancellationToken stop) =>
        _there.Before is { } before && await Execution.AnyAsync(_there.Provider, before, stop)
            && exchange.Path.LastOrDefault(segment => segment is not ReferenceSegment) is NavigationPropertySegment or NavigationPropertyLinkSegment
            ? new ODataResponse(204)
            : throw RefusedException.NotFound("There is no such entity.");

    private async Task WriteEntityAsync(Layout layout, object?[] row, string contentType, ODataMessageWriter message)
    {
        var set = exchange.Model.Edm.EntityContainer.FindEntitySet(_there.Set.Name);
        var writer = await message.CreateODataResourceWriterAsync(set, set.EntityType());
        await new RowWriter(writer, new EntityAddress(exchange.Request.ServiceRoot), contentType).WriteAsync(layout, row);
        await writer.FlushAsync();
    }

    private Task WriteReferenceAsync(Layout layout, object?[] row, ODataMessageWriter message) =>
        message.WriteEntityReferenceLinkAsync(new ODataEntityReferenceLink { Url = new EntityAddress(exchange.Request.ServiceRoot).Of(layout, row) });
}
