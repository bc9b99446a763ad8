using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>What use cases give, as HTTP says it.</summary>
public static class Answers
{
    public static IResult Of<T>(Result<T> result)
        where T : notnull =>
        result.Succeeded(out var value, out var problem) ? TypedResults.Ok(value) : new ProblemResult(problem);

    public static IResult Of(Result<CommandAnswer> result) =>
        result.Succeeded(out var answer, out var problem) ? new CommandAnswerResult(answer) : new ProblemResult(problem);
}
