using Microsoft.OData;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>The library's writer, set up for one answer.</summary>
internal static class PayloadWriter
{
    public static ODataMessageWriter For(Exchange exchange, Stream body, string contentType, SelectExpandClause? selection = null, ApplyClause? apply = null)
    {
        var settings = new ODataMessageWriterSettings
        {
            Version = ODataVersion.V4,
            BaseUri = exchange.Request.ServiceRoot,
            EnableMessageStreamDisposal = false,
            // rows of $apply and $compute have properties that their type does not declare
            Validations = ValidationKinds.None,
            ODataUri = new ODataUri
            {
                ServiceRoot = exchange.Request.ServiceRoot,
                Path = exchange.Path,
                SelectAndExpand = selection,
                Apply = apply,
            },
        };
        return new ODataMessageWriter(new ResponseMessage(body, contentType), settings, exchange.Model.Edm);
    }
}
