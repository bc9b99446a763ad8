using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>Answers a call whose body cannot be read, before its endpoint is reached.</summary>
public sealed class UnreadRefusal : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<IUnread>().FirstOrDefault(part => part.Problem is not null) is { Problem: { } problem }
            ? ValueTask.FromResult<object?>(new ProblemResult(problem))
            : next(context);
}
