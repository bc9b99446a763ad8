using System.Globalization;
using System.Text;
using Microsoft.OData;
using SopEngine.OData.Binding;
using SopEngine.OData.Models;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>What is said of the service itself, and how many rows there are.</summary>
internal static class ServiceAnswers
{
    /// <summary>The sets there are (OData-JSON 4.0, section 5).</summary>
    public static ODataResponse Document(ODataRequest request, QueryOptions options, ODataModel model)
    {
        options.RefuseExcept("the service document");
        var contentType = Negotiation.Json(request, options["$format"]);
        var sets = model.Edm.EntityContainer.Elements.Select(set => new ODataEntitySetInfo { Name = set.Name, Url = new Uri(set.Name, UriKind.Relative) });
        var document = new ODataServiceDocument { EntitySets = sets };
        var response = new ODataResponse(200, async (body, _) =>
        {
            var settings = new ODataMessageWriterSettings
            {
                Version = ODataVersion.V4,
                EnableMessageStreamDisposal = false,
                BaseUri = request.ServiceRoot,
                ODataUri = new ODataUri { ServiceRoot = request.ServiceRoot },
            };
            using var message = new ODataMessageWriter(new ResponseMessage(body, contentType), settings, model.Edm);
            await message.WriteServiceDocumentAsync(document);
        });
        response.Headers["Content-Type"] = contentType;
        return response;
    }

    /// <summary>The model, or 304 to whoever has it already.</summary>
    public static ODataResponse Metadata(ODataRequest request, QueryOptions options, ODataModel model)
    {
        options.RefuseExcept("$metadata");
        var xml = Negotiation.MetadataIsXml(request, options["$format"]);
        var document = xml ? model.Xml : model.Json;
        var known = request.Header("If-None-Match").Split(',').Any(tag => tag.Trim() is "*" || tag.Trim() == document.ETag);
        var response = known ? new ODataResponse(304) : new ODataResponse(200, async (body, stop) => await body.WriteAsync(document.Bytes, stop));
        response.Headers["ETag"] = document.ETag;
        if (!known)
        {
            response.Headers["Content-Type"] = xml ? "application/xml;charset=utf-8" : "application/json;charset=utf-8";
        }

        return response;
    }

    /// <summary>A number as plain text.</summary>
    public static async Task<ODataResponse> CountAsync(Exchange exchange, CancellationToken stop)
    {
        exchange.Options.RefuseExcept("/$count", "$filter", "$search", "$apply");
        var contentType = Negotiation.Text(exchange.Request, exchange.Format);
        var shape = await QueryPlan.RowsAsync(exchange, exchange.Parser.Query(), stop);
        await SmallGroups.CheckAsync(exchange.Binding, shape, stop);
        var count = await Execution.CountAsync(shape.Provider, shape.Source, stop);
        var text = Encoding.ASCII.GetBytes(count.ToString(CultureInfo.InvariantCulture));
        var response = new ODataResponse(200, async (body, ending) => await body.WriteAsync(text, ending));
        response.Headers["Content-Type"] = contentType;
        return response;
    }
}
