using System.Globalization;
using System.Text.Json;
using SopEngine.Application.Json;
using SopEngine.Domain.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Problems;

/// <summary>Writes a refusal to whoever asked.</summary>
public static class ProblemAnswer
{
    public static async Task WriteAsync(HttpContext http, Problem problem)
    {
        var body = ProblemBody.Of(problem, http);
        http.Response.StatusCode = body.Status;
        if (problem.RetryAfter is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (body.Status == StatusCodes.Status401Unauthorized && AddressedTo.Programs(http.Request.Path))
        {
            // RFC 9110, 11.6.1: a 401 names what would be accepted
            http.Response.Headers.WWWAuthenticate = AddressedTo.Figures(http.Request.Path) ? "Basic realm=\"SopEngine\", charset=\"UTF-8\"" : "Bearer";
        }

        if (AddressedTo.Figures(http.Request.Path))
        {
            await ODataErrorBody.WriteAsync(http, problem);
            return;
        }

        if (AddressedTo.People(http.Request.Path))
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.WriteAsync(ProblemHtml.Refusal(body, http.FindTenant()), http.RequestAborted);
            return;
        }

        http.Response.ContentType = ProblemBody.ContentType;
        await JsonSerializer.SerializeAsync(http.Response.Body, body, ApiJson.Options, http.RequestAborted);
    }
}
