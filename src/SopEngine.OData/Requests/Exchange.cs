using Microsoft.OData.UriParser;
using SopEngine.OData.Binding;
using SopEngine.OData.Models;
using SopEngine.OData.Parsing;

namespace SopEngine.OData.Requests;

/// <summary>One request on its way through the service, understood but not yet answered.</summary>
internal sealed record Exchange(ODataRequest Request, QueryOptions Options, ODataOptions Settings, ODataModel Model, ODataPath Path)
{
    public required QueryParser Parser { get; init; }

    public required BindingContext Binding { get; init; }

    public required Destination Destination { get; init; }

    public string? Format => Options["$format"];
}
