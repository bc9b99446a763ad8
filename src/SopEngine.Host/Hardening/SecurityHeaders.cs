namespace SopEngine.Host.Hardening;

/// <summary>
/// What every answer tells the browser (OWASP ASVS 5.0, 3.4): run only our own files, be in nobody's frame, guess no types, tell no other site where we came
/// from, and keep nothing that may be personal. Whoever serves something that may be kept says so itself, by its own Cache-Control.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public const string ContentSecurityPolicy =
        "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(
            static state =>
            {
                Set(((HttpContext)state).Response.Headers);
                return Task.CompletedTask;
            },
            http);
        return next(http);
    }

    private static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }
    }
}
