using SopEngine.Host.Problems;

namespace SopEngine.Host.Operations;

/// <summary>Lets only an operator's token through.</summary>
public sealed class OperatorOnly(OperatorSession sessions, OperatorTokens operators) : IEndpointFilter
{
    private static readonly object _key = new();

    /// <summary>Who it is, for endpoints behind this filter.</summary>
    public static string NameOf(HttpContext http) => (string)http.Items[_key]!;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!operators.Any)
        {
            return new ProblemResult(new EdgeProblems.NotFound());
        }

        if (sessions.ByToken(http) is not { } name)
        {
            return new ProblemResult(new EdgeProblems.OperatorTokenRequired());
        }

        http.Items[_key] = name;
        return await next(context);
    }
}
