using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>The part named <c>file</c> of a multipart body: its name, which is not to be trusted as a path, and its bytes as they arrive.</summary>
public sealed record FilePart(string Name, Stream Content)
{
    /// <summary>The part, or why there is none.</summary>
    /// <exception cref="InvalidDataException">The body is not what its header says.</exception>
    /// <exception cref="IOException">The body ended too early.</exception>
    public static async Task<(FilePart? Part, EdgeProblem? Problem)> FindAsync(HttpRequest request, CancellationToken stop)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
        {
            return (null, new EdgeProblems.UnsupportedMediaType("multipart/form-data; boundary=…"));
        }

        var parts = new MultipartReader(boundary, request.Body);
        while (await parts.ReadNextSectionAsync(stop) is { } part)
        {
            if (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
                && HeaderUtilities.RemoveQuotes(disposition.Name).Equals("file", StringComparison.OrdinalIgnoreCase)
                && disposition.IsFileDisposition())
            {
                return (new FilePart(NameOf(disposition), part.Body), null);
            }
        }

        return (null, new EdgeProblems.BadRequest("Kirim berkasnya sebagai bagian multipart/form-data yang bernama \"file\", dengan nama berkas."));
    }

    private static string NameOf(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
}
