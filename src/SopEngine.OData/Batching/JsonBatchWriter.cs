using System.Text;
using System.Text.Json;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Batching;

/// <summary>Writes the answers of a batch as JSON. A part is put together in memory first, because a body that is no JSON becomes a text.</summary>
internal static class JsonBatchWriter
{
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<(BatchPart Part, ODataResponse Response)> answers, CancellationToken stop)
    {
        await stream.WriteAsync("{\"responses\":["u8.ToArray(), stop);
        var first = true;
        await foreach (var (part, response) in answers.WithCancellation(stop))
        {
            using var body = new MemoryStream();
            await response.WriteBodyAsync(body, stop);
            await stream.WriteAsync(One(part, response, body.ToArray(), first), stop);
            first = false;
        }

        await stream.WriteAsync("]}"u8.ToArray(), stop);
    }

    private static byte[] One(BatchPart part, ODataResponse response, byte[] body, bool first)
    {
        using var one = new MemoryStream();
        if (!first)
        {
            one.WriteByte((byte)',');
        }

        using (var json = new Utf8JsonWriter(one))
        {
            json.WriteStartObject();
            json.WriteString("id", part.Id);
            json.WriteNumber("status", response.Status);
            json.WriteStartObject("headers");
            foreach (var (name, value) in response.Headers)
            {
                json.WriteString(name.ToLowerInvariant(), value);
            }

            json.WriteEndObject();
            if (body.Length > 0)
            {
                WriteBody(json, response, body);
            }

            json.WriteEndObject();
        }

        return one.ToArray();
    }

    private static void WriteBody(Utf8JsonWriter json, ODataResponse response, byte[] body)
    {
        json.WritePropertyName("body");
        if (response.Headers["Content-Type"].StartsWith("application/json", StringComparison.Ordinal))
        {
            json.WriteRawValue(body, skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(Encoding.UTF8.GetString(body));
        }
    }
}
