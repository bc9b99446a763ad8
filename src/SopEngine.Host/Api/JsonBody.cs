using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Options;
using SopEngine.Application.Json;
using SopEngine.Host.Hardening;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>Reads JSON bodies within the limits, and says in Indonesian what is wrong with one that cannot be read and where.</summary>
public static class JsonBody
{
    private static readonly JsonSerializerOptions _options = new(ApiJson.Options) { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>The bytes, at most as many as allowed.</summary>
    public static async Task<(ReadOnlyMemory<byte> Bytes, EdgeProblem? Problem)> ReadAsync(HttpContext http)
    {
        var most = http.RequestServices.GetRequiredService<IOptions<EdgeOptions>>().Value.JsonBytes;
        if (http.Request.ContentLength > most)
        {
            return (default, new EdgeProblems.BodyTooLarge(most));
        }

        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > most)
            {
                reader.AdvanceTo(read.Buffer.End);
                return (default, new EdgeProblems.BodyTooLarge(most));
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return (bytes, bytes.Length > 0 && !http.Request.HasJsonContentType() ? new EdgeProblems.UnsupportedMediaType("application/json") : null);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    public static (T? Value, EdgeProblem? Problem) Parse<T>(ReadOnlyMemory<byte> bytes)
        where T : class
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            return (null, new EdgeProblems.BadJson("Isi permintaan harus ditulis dalam UTF-8."));
        }

        try
        {
            var text = bytes.Span.Trim(" \t\r\n"u8) is { IsEmpty: true } ? "{}"u8 : bytes.Span;
            return JsonText.WhyUnfit(text) is { } why
                ? (null, new EdgeProblems.BadJson(why))
                : (JsonSerializer.Deserialize<T>(text, _options), null);
        }
        catch (JsonException wrong)
        {
            return (null, new EdgeProblems.BadJson(Where(wrong)));
        }
    }

    private static string Where(JsonException wrong)
    {
        var text = new StringBuilder("JSON tidak dapat dibaca");
        if (wrong.LineNumber is { } line && wrong.BytePositionInLine is { } column)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $" pada baris {line + 1}, huruf {column + 1}");
        }

        return wrong.Path is { Length: > 1 } path
            ? text.Append(System.Globalization.CultureInfo.InvariantCulture, $": nilai \"{path.TrimStart('$', '.')}\" tidak sesuai jenisnya. Lihat /openapi/v1.json.").ToString()
            : text.Append(". Periksa tanda kutip, koma, dan kurungnya.").ToString();
    }
}
