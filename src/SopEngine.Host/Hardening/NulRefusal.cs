using SopEngine.Host.Problems;

namespace SopEngine.Host.Hardening;

/// <summary>Refuses an address with a NUL in it. It is in no text of ours, and PostgreSQL takes none: it would be an error of the server there, and nothing found elsewhere.</summary>
public sealed class NulRefusal(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) =>
        http.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true || http.Request.Path.Value?.Contains('\0', StringComparison.Ordinal) == true
            ? ProblemAnswer.WriteAsync(http, new EdgeProblems.BadRequest("Alamat memuat karakter yang bukan teks (%00)."))
            : next(http);
}
