using System.Data.Common;
using SopEngine.OData.Batching;
using SopEngine.OData.Binding;
using SopEngine.OData.Budgets;
using SopEngine.OData.Models;
using SopEngine.OData.Paging;
using SopEngine.OData.Parsing;
using SopEngine.OData.Requests;
using SopEngine.OData.Writing;

namespace SopEngine.OData;

/// <summary>
/// Answers requests for reading, after OData 4.0. It holds no state of its own: one serves all requests at once. <typeparamref name="TContext"/> is what the model's
/// sources are asked with.
/// </summary>
public sealed class ODataService<TContext>
    where TContext : notnull
{
    private const int ShortestKey = 32;

    private readonly ODataModel _model;
    private readonly ODataOptions _settings;
    private readonly SkipTokenCodec _tokens;

    /// <exception cref="ArgumentException">The model is for another context, or the key of the tokens is shorter than 32 bytes.</exception>
    public ODataService(ODataModel model, ODataOptions settings)
    {
        if (model.ContextType != typeof(TContext))
        {
            throw new ArgumentException($"The model is made for {model.ContextType.Name}.", nameof(model));
        }

        if (settings.TokenKey.Length < ShortestKey)
        {
            throw new ArgumentException($"The key of the tokens is shorter than {ShortestKey} bytes.", nameof(settings));
        }

        (_model, _settings) = (model, settings);
        _tokens = new SkipTokenCodec([.. settings.TokenKey]);
    }

    /// <summary>
    /// The answer, begun: the query runs and its first row is there, so that whatever is wrong with the request shows in the status. What the client did wrong is
    /// never thrown; what is thrown is the source's trouble or ours. Dispose of the answer when its body is written.
    /// </summary>
    public async Task<ODataResponse> AnswerAsync(ODataRequest request, TContext context, CancellationToken stop)
    {
        ODataResponse response;
        try
        {
            response = await RouteAsync(request, context, stop);
        }
        catch (RefusedException refused)
        {
            response = ErrorAnswer.Of([refused.Refusal]);
        }
        catch (Exception wrong) when (IsOverflow(wrong))
        {
            response = ErrorAnswer.Of([new(ODataRefusalKind.Malformed, "value-out-of-range", "", "A value of the query, or one that it computes, is out of range.")]);
        }

        if (response.Status == 405)
        {
            response.Headers["Allow"] = IsBatch(request) ? "POST" : "GET, HEAD";
        }

        response.Headers["Vary"] = "Accept, OData-MaxVersion, Prefer";
        response.IsHead = request.Method == "HEAD";
        return response;
    }

    private static bool IsBatch(ODataRequest request) => request.Path.TrimEnd('/') == "$batch";

    /// <summary>Class 22 of the SQL standard's states: the data of the statement, which are the request's, cannot be worked with.</summary>
    private static bool IsOverflow(Exception wrong) =>
        wrong is OverflowException or DivideByZeroException or DbException { SqlState: ['2', '2', ..] } || (wrong.InnerException is { } inner && IsOverflow(inner));

    private async Task<ODataResponse> RouteAsync(ODataRequest request, TContext context, CancellationToken stop)
    {
        ProtocolVersion.Check(request);
        if (IsBatch(request) && request.Method == "POST")
        {
            var batch = new BatchAnswer(request, _model, _settings.Budget, (part, ending) => AnswerAsync(part, context, ending));
            return await batch.AnswerAsync(stop);
        }

        if (request.Method is not ("GET" or "HEAD") || IsBatch(request))
        {
            throw new RefusedException(new(ODataRefusalKind.MethodNotAllowed, "method-not-allowed", "", "This service is for reading."));
        }

        QueryCost.CheckCount(request.Path.Length, _settings.Budget.MaxPathLength, "", "the characters of the address");
        var refusals = ODataQueryBudget.Check(request.Query, _settings.Budget);
        if (refusals.Count > 0)
        {
            return ErrorAnswer.Of(refusals);
        }

        var options = new QueryOptions(request.Query);
        return request.Path.TrimEnd('/') switch
        {
            "" => ServiceAnswers.Document(request, options, _model),
            "$metadata" => ServiceAnswers.Metadata(request, options, _model),
            _ => await AnswerDataAsync(request, options, context, stop),
        };
    }

    private async Task<ODataResponse> AnswerDataAsync(ODataRequest request, QueryOptions options, TContext context, CancellationToken stop)
    {
        var parser = new QueryParser(_model.Edm, request, options);
        var path = parser.Path();
        var binding = new BindingContext(context, _model, request.Now, parser.Aliases, _settings.Budget) { MinimumGroup = _settings.MinimumGroup };
        var destination = PathBinder.Bind(path, binding);
        var exchange = new Exchange(request, options, _settings, _model, path) { Parser = parser, Binding = binding, Destination = destination };
        if (destination is { IsSingle: false, Before: { } before } && !await Execution.AnyAsync(destination.Provider, before, stop))
        {
            throw RefusedException.NotFound("There is no such entity.");
        }

        switch (destination.Part)
        {
            case DestinationPart.Count:
                return await ServiceAnswers.CountAsync(exchange, stop);
            case DestinationPart.Property or DestinationPart.RawValue:
                return await new SingleAnswer(exchange).PropertyAsync(stop);
            case var _ when destination.IsSingle:
                return await new SingleAnswer(exchange).EntityAsync(stop);
            default:
                return await new CollectionAnswer(exchange, _tokens).AnswerAsync(stop);
        }
    }
}
