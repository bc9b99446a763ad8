using System.Linq.Expressions;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;
using SopEngine.OData.Binding;
using SopEngine.OData.Budgets;
using SopEngine.OData.Paging;
using SopEngine.OData.Parsing;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>A page of a collection.</summary>
internal sealed class CollectionAnswer(Exchange exchange, SkipTokenCodec tokens)
{
    private const int RowsBetweenFlushes = 250;

    private readonly ODataRequest _request = exchange.Request;
    private readonly string _fingerprint = SkipTokenCodec.Fingerprint(exchange.Request.Path.TrimEnd('/'), exchange.Options.Canonical(), exchange.Request.Scope);

    public async Task<ODataResponse> AnswerAsync(CancellationToken stop)
    {
        var references = exchange.Destination.Part == DestinationPart.References;
        if (references)
        {
            exchange.Options.RefuseExcept("references", "$filter", "$search", "$orderby", "$top", "$skip", "$skiptoken", "$count");
        }

        var contentType = Negotiation.Json(_request, exchange.Format);
        var token = exchange.Options["$skiptoken"] is { } text ? tokens.Read(text, _fingerprint, _request.Now) : null;
        var query = exchange.Parser.Query();
        var shape = await QueryPlan.RowsAsync(exchange, query, stop);
        var plan = PagePlan.Of(exchange.Options, _request, exchange.Settings, token, grouped: shape.Set is null);
        var count = exchange.Options.Count ? await Execution.CountAsync(shape.Provider, shape.Source, stop) : (long?)null;
        var order = Keyset.Of(exchange.Binding, shape, query.OrderBy, "$orderby");
        var projection = new Projection();
        var selection = references ? new SelectExpandClause([], allSelected: false) : query.SelectExpand;
        var layout = new SelectBinder(exchange.Binding).Bind(shape, selection, exchange.Options["$expand"], projection);
        var orderAt = order.Keys.Select(key => projection.Add(key.Value)).ToList();
        var queries = Paged(shape, order, plan).Select(rows => Linq.Select(rows, shape.Lambda(projection.Row()))).ToList();
        var found = RowReader.OneAfterAnother(shape.Provider, queries, plan.Take, told: shape.Set is not null || plan.EndsHere, stop);
        var page = new Page(plan, count, layout, orderAt, await RowReader.OpenAsync(found, stop));
        var response = new ODataResponse(200, (body, ending) => WriteAsync(page, query, contentType, body, ending), page.Reader);
        response.Headers["Content-Type"] = contentType;
        if (plan.PageSizeApplied is { } applied)
        {
            response.Headers["Preference-Applied"] = applied;
        }

        return response;
    }

    /// <summary>The rows of the page and whatever comes behind them, as one query or as several in order.</summary>
    private static IEnumerable<Expression> Paged(Shape shape, Keyset order, PagePlan plan)
    {
        if (plan.From is not { } from)
        {
            var rows = order.Order(shape.Source);
            return [plan.Skip > 0 ? Linq.Skip(rows, plan.Skip) : rows];
        }

        if (from.Values.Count != order.Keys.Count)
        {
            throw RefusedException.Malformed("$skiptoken", "skiptoken-refused", "The '$skiptoken' does not fit the order any more; begin again at the first page.");
        }

        var values = from.Values.Zip(order.Keys, (value, key) => TokenValue.Read(value, key.Value.Type)).ToList();
        return (order.IsOwnOrder ? order.Stretches(values) : [order.After(values)]).Select(behind => order.Order(shape.Where(behind).Source));
    }

    private Task WriteAsync(Page page, ParsedQuery query, string contentType, Stream body, CancellationToken stop)
    {
        if (exchange.Destination.Part == DestinationPart.References)
        {
            return new PayloadWriter(exchange, body, contentType).WriteAsync(message => WriteReferencesAsync(page, message, stop));
        }

        var writer = new PayloadWriter(exchange, body, contentType) { Selection = ContextSelection.Of(query.SelectExpand), Apply = ContextApply(query.Apply) };
        return FlatRows.Fit(page.Layout, contentType)
            ? WriteFlatAsync(page, writer, contentType, body, stop)
            : writer.WriteAsync(message => WriteRowsAsync(page, message, contentType, stop));
    }

    private async Task WriteFlatAsync(Page page, PayloadWriter writer, string contentType, Stream body, CancellationToken stop)
    {
        await using var flat = new FlatRows(body, page.Layout, contentType);
        flat.Begin(await writer.HeadAsync(exchange.Destination.Set.Name, page.Count));
        await foreach (var (row, number) in RowsAsync(page, stop))
        {
            flat.Write(row);
            await flat.LeaveAsync(number % RowsBetweenFlushes == 0, stop);
        }

        await flat.EndAsync(page.NextLink, stop);
    }

    private async Task WriteRowsAsync(Page page, ODataMessageWriter message, string contentType, CancellationToken stop)
    {
        var set = exchange.Model.Edm.EntityContainer.FindEntitySet(exchange.Destination.Set.Name);
        var writer = await message.CreateODataResourceSetWriterAsync(set, set.EntityType());
        var rows = new RowWriter(writer, new EntityAddress(_request.ServiceRoot), contentType);
        var feed = new ODataResourceSet { Count = page.Count };
        await writer.WriteStartAsync(feed);
        await foreach (var (row, number) in RowsAsync(page, stop))
        {
            await rows.WriteAsync(page.Layout, row);
            if (number % RowsBetweenFlushes == 0)
            {
                await writer.FlushAsync();
            }
        }

        feed.NextPageLink = page.NextLink;
        await writer.WriteEndAsync();
        await writer.FlushAsync();
    }

    private async Task WriteReferencesAsync(Page page, ODataMessageWriter message, CancellationToken stop)
    {
        var address = new EntityAddress(_request.ServiceRoot);
        var links = new List<ODataEntityReferenceLink>();
        await foreach (var (row, _) in RowsAsync(page, stop))
        {
            links.Add(new ODataEntityReferenceLink { Url = address.Of(page.Layout, row) });
        }

        await message.WriteEntityReferenceLinksAsync(new ODataEntityReferenceLinks { Links = links, Count = page.Count, NextPageLink = page.NextLink });
    }

    /// <summary>The rows of the page, numbered from 1; behind the last of them the page knows whether another one follows.</summary>
    private async IAsyncEnumerable<(object?[] Row, int Number)> RowsAsync(Page page, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var number = 0;
        while (page.Reader.HasCurrent)
        {
            stop.ThrowIfCancellationRequested();
            var row = page.Reader.Current;
            yield return (row, ++number);
            await page.Reader.NextAsync();
            if (number == page.Plan.PageSize && page.Reader.HasCurrent)
            {
                page.NextLink = LinkAfter(page, row);
                yield break;
            }
        }
    }

    private Uri LinkAfter(Page page, object?[] last)
    {
        var values = page.Order.Select(index => TokenValue.Write(last[index])).ToList();
        var token = new SkipToken(_fingerprint, _request.Now + exchange.Settings.TokenLifetime, page.Plan.PageSize, page.Plan.LeftAfter, values);
        return new Uri($"{_request.ServiceRoot}{_request.Path.TrimEnd('/')}?{QueryOptions.WithToken(_request.Query, tokens.Write(token))}");
    }

    /// <summary>Without a step that makes other columns the rows are still the whole entities, and the context says so.</summary>
    private static ApplyClause? ContextApply(ApplyClause? apply) =>
        apply?.Transformations.Any(step => step is not FilterTransformationNode) == true ? apply : null;
}
