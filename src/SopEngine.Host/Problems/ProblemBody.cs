using System.Diagnostics;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Problems;

/// <summary>
/// A refusal as RFC 9457 writes it, with our members: <c>code</c>, <c>traceId</c>, <c>by</c> (who moved first, on 409) and <c>errors</c> (the fields, on 422).
/// </summary>
public sealed record ProblemBody(
    string Type, string Title, int Status, string Detail, string Instance, string Code, string TraceId, string? By, IReadOnlyList<FieldError>? Errors)
{
    public const string ContentType = "application/problem+json";

    public static ProblemBody Of(Problem problem, HttpContext http) => new(
        $"/problems/{problem.Code}",
        problem.Title,
        ProblemStatus.Of(problem),
        problem.Detail,
        http.Request.Path,
        problem.Code,
        Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier,
        problem.By,
        problem.Errors.Count == 0 && ProblemStatus.Of(problem) != StatusCodes.Status422UnprocessableEntity ? null : problem.Errors);
}
