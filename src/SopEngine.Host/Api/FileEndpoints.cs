using SopEngine.Application.Uploads;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>Files that forms name.</summary>
public static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder region)
    {
        var files = region.MapGroup("/files").WithTags("Files");
        files.MapPost("/", UploadAsync)
            .Accepts<IFormFile>("multipart/form-data")
            .WithSummary("Keeps a file (part \"file\") until a filing or completion names it; for 24 hours at most. Takes Idempotency-Key.")
            .Produces<FileView>(StatusCodes.Status201Created).RefusesChanges();
        files.MapGet("/{id}", DownloadAsync)
            .WithSummary("A file, to who may read its ticket; whole, or the range that is asked for.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .Produces(StatusCodes.Status206PartialContent, contentType: "application/octet-stream");
        files.MapGet("/{id}/small", async (HttpContext http, string id, ReadSmallImage read, CancellationToken stop) =>
                (await read.HandleAsync(http.Caller(), id, stop)).Succeeded(out var small, out var problem) ? StoredFile.Give(small) : new ProblemResult(problem))
            .WithSummary("A picture made small, at most 320 dots wide and high.")
            .Produces(StatusCodes.Status200OK, contentType: SmallImage.ContentType);
    }

    private static async Task<IResult> UploadAsync(HttpContext http, UploadFile upload, CancellationToken stop)
    {
        try
        {
            var (part, unreadable) = await FilePart.FindAsync(http.Request, stop);
            return part is null ? new ProblemResult(unreadable!) : await KeepAsync(http, part, upload, stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return new ProblemResult(new EdgeProblems.BadRequest("Susunan multipart/form-data tidak dapat dibaca, atau kirimannya terputus. Kirim lagi."));
        }
    }

    private static async Task<IResult> KeepAsync(HttpContext http, FilePart part, UploadFile upload, CancellationToken stop)
    {
        var (key, unreadable) = IdempotencyKey.Read(http.Request);
        if (unreadable is not null)
        {
            return new ProblemResult(unreadable);
        }

        if (!(await upload.HandleAsync(http.Caller(), part.Name, part.Content, key, stop)).Succeeded(out var kept, out var problem))
        {
            return new ProblemResult(problem);
        }

        IdempotencyKey.Tell(http.Response, kept.Repeated);
        return TypedResults.Created($"{http.Request.Path}/{kept.File.Id}", kept.File);
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, string id, DownloadFile download, CancellationToken stop)
    {
        var found = await download.HandleAsync(http.Caller(), id, stop);
        return found.Succeeded(out var file, out var problem)
            ? StoredFile.Give(http, file)
            : new ProblemResult(problem);
    }
}
