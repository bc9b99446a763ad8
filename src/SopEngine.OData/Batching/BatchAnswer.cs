using System.Security.Cryptography;
using SopEngine.OData.Budgets;
using SopEngine.OData.Models;
using SopEngine.OData.Requests;
using SopEngine.OData.Writing;

namespace SopEngine.OData.Batching;

/// <summary>
/// Several requests in one (OData-Protocol 4.0, section 11.7). Each part goes the whole way of a request of its own, budget included, one after the other; after the first
/// that fails no more are answered, unless the client prefers otherwise.
/// </summary>
internal sealed class BatchAnswer(ODataRequest batch, ODataModel model, ODataBudget budget, Func<ODataRequest, CancellationToken, Task<ODataResponse>> answer)
{
    public async Task<ODataResponse> AnswerAsync(CancellationToken stop)
    {
        var contentType = batch.Header("Content-Type");
        var type = MediaRange.ReadOne(contentType)?.Type;
        var goesOn = batch.Header("Prefer").Split([',', ';'], StringSplitOptions.TrimEntries)
            .Any(wish => wish.ToLowerInvariant() is "continue-on-error" or "odata.continue-on-error" or "continue-on-error=true" or "odata.continue-on-error=true");
        var body = type is "multipart/mixed" or "application/json"
            ? await BatchBody.ReadAsync(batch, budget.MaxBatchLength, stop)
            : throw new RefusedException(new(ODataRefusalKind.UnsupportedMediaType, "batch-malformed", "$batch", "A batch is multipart/mixed or application/json."));
        var json = type == "application/json";
        var parts = json ? JsonReader.Read(body, budget.MaxBatchParts) : MultipartReader.Read(body, contentType, batch, model.Edm, budget.MaxBatchParts);
        var boundary = $"batchresponse_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}";
        var response = new ODataResponse(200, (stream, ending) => json
            ? JsonBatchWriter.WriteAsync(stream, AnswersAsync(parts, goesOn, ending), ending)
            : MultipartWriter.WriteAsync(stream, boundary, AnswersAsync(parts, goesOn, ending), ending));
        response.Headers["Content-Type"] = json ? "application/json" : $"multipart/mixed;boundary={boundary}";
        if (goesOn)
        {
            response.Headers["Preference-Applied"] = "odata.continue-on-error";
        }

        return response;
    }

    private async IAsyncEnumerable<(BatchPart Part, ODataResponse Response)> AnswersAsync(
        IReadOnlyList<BatchPart> parts, bool goesOn, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var part in parts)
        {
            await using var response = await AnswerOneAsync(part, stop);
            yield return (part, response);
            if (response.Status >= 400 && !goesOn)
            {
                yield break;
            }
        }
    }

    private async Task<ODataResponse> AnswerOneAsync(BatchPart part, CancellationToken stop)
    {
        if (!Uri.TryCreate(batch.ServiceRoot, part.Url, out var address) || !batch.ServiceRoot.IsBaseOf(address))
        {
            return ErrorAnswer.Of([new(ODataRefusalKind.NotFound, "not-found", "", "The address of a part is not one of this service.")]);
        }

        var below = address.AbsoluteUri[batch.ServiceRoot.AbsoluteUri.Length..].Split('#')[0].Split('?', 2);
        var request = batch with
        {
            Method = part.Method == "POST" && below[0] == "$batch" ? "GET" : part.Method,
            Path = below[0],
            Query = below.Length > 1 ? below[1] : "",
            Headers = part.Headers,
            Body = Stream.Null,
        };
        return await answer(request, stop);
    }
}
