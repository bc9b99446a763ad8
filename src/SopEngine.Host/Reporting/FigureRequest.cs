using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Features;
using SopEngine.Application.Calls;
using SopEngine.Domain.Tenants;
using SopEngine.OData.Budgets;
using SopEngine.OData.Requests;

namespace SopEngine.Host.Reporting;

/// <summary>A request as OData reads it, and what is noted of it. <see cref="ReadsRows"/>: it is about more than the service itself.</summary>
internal sealed partial record FigureRequest(ODataRequest OData, string Asked, bool ReadsRows, bool Wide)
{
    /// <summary>Whether the rows of SOPs may be asked for.</summary>
    public bool ExplainsSops => Asked.Contains("Sops", StringComparison.Ordinal);

    // what a province reads beside its own; a segment of the address, which is the name of no set
    private const string WideSegment = "wilayah";

    public static async Task<FigureRequest> ReadAsync(HttpContext http, Caller caller, DateTime now, CancellationToken stop)
    {
        var request = http.Request;
        var (below, wide) = Below(http, caller.Tenant.Kind == TenantKind.Region);
        var service = wide ? $"{caller.Tenant.Id}/{WideSegment}" : caller.Tenant.Id.Value;
        var batch = HttpMethods.IsPost(request.Method) ? await ReadAsync(request.Body, stop) : [];
        var odata = new ODataRequest
        {
            Method = request.Method.ToUpperInvariant(),
            ServiceRoot = new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/odata/{service}/"),
            Path = below,
            Query = request.QueryString.Value ?? "",
            Headers = request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value.AsEnumerable()), StringComparer.OrdinalIgnoreCase),
            Body = new MemoryStream(batch, writable: false),
            Now = new DateTimeOffset(now),
            Scope = $"{service}/{caller.Actor.UserName}",
        };
        var parts = string.Join(' ', Part().Matches(Encoding.UTF8.GetString(batch)).Select(part => part.Groups["url"].Value));
        var asked = $"{(wide ? WideSegment + "/" : "")}{below}{odata.Query} {parts}".TrimEnd();
        return new FigureRequest(odata, asked, below.Trim('/') is not ("" or "$metadata"), wide);
    }

    /// <summary>What follows the tenant, still percent-encoded: the server's own path is decoded, and a slash in a key would no longer be told from one between segments.</summary>
    private static (string Path, bool Wide) Below(HttpContext http, bool mayBeWide)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var path = target.StartsWith('/') ? target.Split('?', 2)[0] : http.Request.Path.ToUriComponent();
        var below = path.Split('/', 4) is [_, _, _, var rest] ? rest : "";
        return mayBeWide && below.Split('/', 2) is [WideSegment, .. var within] ? (within is [var inner] ? inner : "", true) : (below, false);
    }

    /// <summary>A batch is small; one byte more than it may have is enough to see that it is not.</summary>
    private static async Task<byte[]> ReadAsync(Stream body, CancellationToken stop)
    {
        var bytes = new byte[ODataBudget.Default.MaxBatchLength + 1];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop);
        return bytes[..length];
    }

    [GeneratedRegex("(?:^GET |\"url\"\\s*:\\s*\")(?<url>[^\\s\"]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Part();
}
