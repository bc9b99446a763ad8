using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using SopEngine.Application.Calls;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>
/// The JSON body of a call: what it says, or why it cannot be read. An empty body says nothing, as <c>{}</c> does. The bytes are hashed, so that a repeat under the
/// same idempotency key can be told from another request.
/// </summary>
public sealed class Body<T> : IUnread, IBindableFromHttpContext<Body<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    private readonly T? _value;

    private Body(T? value, EdgeProblem? problem, Operation? operation)
    {
        _value = value;
        Problem = problem;
        Operation = operation;
    }

    public EdgeProblem? Problem { get; }

    /// <summary>What makes the call repeatable; null without the header Idempotency-Key.</summary>
    public Operation? Operation { get; }

    /// <exception cref="InvalidOperationException">It could not be read: <see cref="UnreadRefusal"/> should have answered.</exception>
    public T Value => _value ?? throw new InvalidOperationException("The body was not read.");

    static async ValueTask<Body<T>?> IBindableFromHttpContext<Body<T>>.BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var read = await JsonBody.ReadAsync(context);
        if (read.Problem is { } unreadable)
        {
            return new Body<T>(null, unreadable, null);
        }

        var (key, refused) = IdempotencyKey.Read(context.Request);
        if (refused is not null)
        {
            return new Body<T>(null, refused, null);
        }

        var (value, problem) = JsonBody.Parse<T>(read.Bytes);
        return new Body<T>(value, problem, key is null ? null : IdempotencyKey.Operation(key, context.Request, read.Bytes.Span));
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T), isOptional: true));
}
