using System.Globalization;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>Files that come in pieces and go on after a cut, in the manner of tus 1.0 (tus.io/protocols/resumable-upload).</summary>
public static class UploadEndpoints
{
    private const string Offset = "Upload-Offset";

    public static void MapUploads(this IEndpointRouteBuilder region)
    {
        var uploads = region.MapGroup("/uploads").WithTags("Files");
        uploads.MapPost("/", BeginAsync)
            .WithSummary("Begins a file that comes in pieces. It is kept for 24 hours while it is not complete.")
            .Produces<UploadView>(StatusCodes.Status201Created).RefusesChanges();
        uploads.MapGet("/{id}", async (HttpContext http, string id, ReadUpload read, CancellationToken stop) => Answer(http, await read.HandleAsync(http.Caller(), id, stop)))
            .WithSummary("How far it has come: offset is where the next piece begins.").Produces<UploadView>();
        uploads.MapPatch("/{id}", ContinueAsync)
            .WithSummary("Appends a piece at Upload-Offset, as much of it as comes. The last byte makes it a file of the same id.")
            .Accepts<Stream>("application/octet-stream", "application/offset+octet-stream")
            .Produces<UploadView>().RefusesChanges();
    }

    private static async Task<IResult> BeginAsync(HttpContext http, Body<UploadRequest> body, BeginUpload begin, CancellationToken stop)
    {
        if (!(await begin.HandleAsync(http.Caller(), body.Value, stop)).Succeeded(out var upload, out var problem))
        {
            return new ProblemResult(problem);
        }

        Tell(http, upload);
        return TypedResults.Created($"{http.Request.Path}/{upload.Id}", upload);
    }

    private static async Task<IResult> ContinueAsync(HttpContext http, string id, ContinueUpload go, CancellationToken stop)
    {
        if (Piece(http.Request) is not { } piece)
        {
            return new ProblemResult(new EdgeProblems.BadRequest($"Kepala {Offset} harus menyebut tempat potongan ini sebagai bilangan bulat, misalnya 0."));
        }

        if (http.Request.ContentType?.Split(';')[0].Trim() is not ("application/octet-stream" or "application/offset+octet-stream"))
        {
            return new ProblemResult(new EdgeProblems.UnsupportedMediaType("application/octet-stream"));
        }

        try
        {
            return Answer(http, await go.HandleAsync(http.Caller(), id, piece, stop));
        }
        catch (Exception cut) when (cut is IOException and not BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return new ProblemResult(new EdgeProblems.BadRequest("Kirimannya terputus; yang sudah tiba tersimpan. Tanyakan sampai mana, lalu lanjutkan."));
        }
    }

    private static UploadPiece? Piece(HttpRequest request) =>
        request.Headers[Offset] is [{ } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? new UploadPiece(offset, request.ContentLength, request.Body)
            : null;

    private static IResult Answer(HttpContext http, Result<UploadView> result)
    {
        if (!result.Succeeded(out var upload, out var problem))
        {
            return new ProblemResult(problem);
        }

        Tell(http, upload);
        return TypedResults.Ok(upload);
    }

    private static void Tell(HttpContext http, UploadView upload)
    {
        http.Response.Headers[Offset] = upload.Offset.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["Upload-Length"] = upload.Length.ToString(CultureInfo.InvariantCulture);
    }
}
