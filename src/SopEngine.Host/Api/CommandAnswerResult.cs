using SopEngine.Application.Calls;

namespace SopEngine.Host.Api;

/// <summary>The answer to a changing call, exactly as it was given the first time.</summary>
public sealed class CommandAnswerResult(CommandAnswer answer) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = answer.Status;
        response.ContentType = "application/json; charset=utf-8";
        IdempotencyKey.Tell(response, answer.Repeated);
        await response.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}
