using System.Text.Json;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tests.Support;

/// <summary>Takes results apart where a test expects one side.</summary>
internal static class Results
{
    public static T Value<T>(this Result<T> result)
        where T : notnull =>
        result.Succeeded(out var value, out var problem)
            ? value
            : throw new InvalidOperationException($"{problem.Code}: {problem.Detail} {string.Join("; ", problem.Errors.Select(error => $"{error.Field} {error.Code} {error.Message}"))}");

    public static T Body<T>(this Result<CommandAnswer> result) => Body<T>(result.Value());

    public static T Body<T>(this CommandAnswer answer) =>
        JsonSerializer.Deserialize<T>(answer.Body, ApiJson.Options) ?? throw new InvalidOperationException("The body is null.");
}
