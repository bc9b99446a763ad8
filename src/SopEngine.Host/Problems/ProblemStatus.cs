using SopEngine.Domain.Problems;

namespace SopEngine.Host.Problems;

/// <summary>The one place where our refusals become HTTP statuses. A new kind does not compile until it has one.</summary>
public static class ProblemStatus
{
    public static int Of(Problem problem) => problem is EdgeProblem edge ? edge.Status : Of(problem.Kind);

    /// <summary>The refusal that says what a bare status of the framework means.</summary>
    public static Problem For(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => new EdgeProblems.SignInRequired(),
        StatusCodes.Status403Forbidden => new EdgeProblems.Forbidden(),
        StatusCodes.Status404NotFound => new EdgeProblems.NotFound(),
        StatusCodes.Status405MethodNotAllowed => new EdgeProblems.MethodNotAllowed(),
        StatusCodes.Status413PayloadTooLarge => new EdgeProblems.BodyTooLarge(0),
        StatusCodes.Status415UnsupportedMediaType => new EdgeProblems.UnsupportedMediaType("application/json"),
        StatusCodes.Status429TooManyRequests => new EdgeProblems.TooManyRequests(TimeSpan.FromMinutes(1)),
        < StatusCodes.Status500InternalServerError => new EdgeProblems.BadRequest("Permintaan tidak sesuai dengan uraian API di /openapi/v1.json."),
        _ => new EdgeProblems.ServerError(),
    };

    private static int Of(ProblemKind kind) => kind switch
    {
        ProblemKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        ProblemKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ProblemKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
    };
}
