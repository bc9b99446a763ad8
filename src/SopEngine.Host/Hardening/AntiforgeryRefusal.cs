using Microsoft.AspNetCore.Antiforgery;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Hardening;

/// <summary>
/// A page's form without a valid token is answered with a page that says what to do. Left alone, the framework throws when the form is read, which would be an
/// error of ours for a mistake of somebody else's.
/// </summary>
public sealed class AntiforgeryRefusal(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) =>
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            ? ProblemAnswer.WriteAsync(http, new EdgeProblems.FormExpired())
            : next(http);
}
