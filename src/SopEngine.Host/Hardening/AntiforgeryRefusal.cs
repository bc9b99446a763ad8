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
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } invalid
            ? ProblemAnswer.WriteAsync(http, IsTooLarge(invalid.Error) ? new EdgeProblems.BodyTooLarge(0) : new EdgeProblems.FormExpired())
            : next(http);

    // the token is in the body, so that a body which was cut off looks like one without a token
    private static bool IsTooLarge(Exception? error) => error switch
    {
        null => false,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => true,
        InvalidDataException => true,
        _ => IsTooLarge(error.InnerException),
    };
}
