using System.Text;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Batching;

/// <summary>Writes the answers of a batch as multipart/mixed, each as it comes.</summary>
internal static class MultipartWriter
{
    private const string Line = "\r\n";

    public static async Task WriteAsync(
        Stream stream, string boundary, IAsyncEnumerable<(BatchPart Part, ODataResponse Response)> answers, CancellationToken stop)
    {
        await foreach (var (part, response) in answers.WithCancellation(stop))
        {
            await WriteTextAsync(stream, Head(boundary, part, response), stop);
            await response.WriteBodyAsync(stream, stop);
            await WriteTextAsync(stream, Line, stop);
        }

        await WriteTextAsync(stream, $"--{boundary}--{Line}", stop);
    }

    private static string Head(string boundary, BatchPart part, ODataResponse response)
    {
        var head = new StringBuilder($"--{boundary}{Line}Content-Type: application/http{Line}Content-Transfer-Encoding: binary{Line}");
        if (part.Id is { } id && !id.Any(char.IsControl))
        {
            head.Append("Content-ID: ").Append(id).Append(Line);
        }

        head.Append(Line).Append("HTTP/1.1 ").Append(response.Status).Append(' ').Append(response.Status < 400 ? "OK" : "Error").Append(Line);
        foreach (var (name, value) in response.Headers)
        {
            head.Append(name).Append(": ").Append(value).Append(Line);
        }

        return head.Append(Line).ToString();
    }

    private static async Task WriteTextAsync(Stream stream, string text, CancellationToken stop) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
}
