using Microsoft.OData;
using Microsoft.OData.Edm;
using SopEngine.OData.Budgets;
using SopEngine.OData.Parsing;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Batching;

/// <summary>Reads multipart/mixed (OData-Protocol 4.0, section 11.7.2) with the library's reader, out of memory.</summary>
internal static class MultipartReader
{
    /// <exception cref="RefusedException">400: it is no batch, or has more parts than the budget allows. 501: it holds a change set.</exception>
    public static IReadOnlyList<BatchPart> Read(byte[] body, string contentType, ODataRequest request, IEdmModel model, int most) =>
        ParserGuard.Parse("$batch", null, () => ReadParts(body, contentType, request, model, most));

    private static List<BatchPart> ReadParts(byte[] body, string contentType, ODataRequest request, IEdmModel model, int most)
    {
        using var stream = new MemoryStream(body);
        var settings = new ODataMessageReaderSettings { BaseUri = request.ServiceRoot, Version = ODataVersion.V4 };
        settings.MessageQuotas.MaxPartsPerBatch = most + 1;
        using var message = new ODataMessageReader((IODataRequestMessage)new BatchMessage(stream, contentType), settings, model);
        var reader = message.CreateODataBatchReader();
        var parts = new List<BatchPart>();
        while (reader.Read())
        {
            if (reader.State == ODataBatchReaderState.ChangesetStart)
            {
                throw RefusedException.NotSupported("$batch", "A change set");
            }

            if (reader.State == ODataBatchReaderState.Operation)
            {
                QueryCost.CheckCount(parts.Count + 1, most, "$batch", "requests");
                parts.Add(PartOf(reader.CreateOperationRequestMessage()));
            }
        }

        return parts;
    }

    private static BatchPart PartOf(ODataBatchOperationRequestMessage part)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in part.Headers ?? [])
        {
            headers[name] = value;
        }

        return new BatchPart(part.ContentId, part.Method, part.Url.OriginalString, headers);
    }
}
