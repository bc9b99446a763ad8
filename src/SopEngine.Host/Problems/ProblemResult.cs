using SopEngine.Domain.Problems;

namespace SopEngine.Host.Problems;

/// <summary>Answers with a refusal: problem+json to programs, a page to people.</summary>
public sealed class ProblemResult(Problem problem) : IResult
{
    public Problem Problem => problem;

    public Task ExecuteAsync(HttpContext httpContext) => ProblemAnswer.WriteAsync(httpContext, problem);
}
