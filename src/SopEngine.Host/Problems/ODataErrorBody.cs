using System.Text.Json;
using SopEngine.Application.Json;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Problems;

/// <summary>A refusal in the form that OData clients read (OData-JSON 4.0, section 21.1).</summary>
internal static class ODataErrorBody
{
    public const string ContentType = "application/json;odata.metadata=minimal;charset=utf-8";

    public static async Task WriteAsync(HttpContext http, Problem problem)
    {
        http.Response.Headers["OData-Version"] = "4.0";
        http.Response.ContentType = ContentType;
        var body = new { error = new { code = problem.Code, message = $"{problem.Title} {problem.Detail}" } };
        await JsonSerializer.SerializeAsync(http.Response.Body, body, ApiJson.Options, http.RequestAborted);
    }
}
