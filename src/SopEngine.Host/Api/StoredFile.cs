using Microsoft.Net.Http.Headers;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Tickets;

namespace SopEngine.Host.Api;

/// <summary>
/// Gives a file to a browser or program, read as it goes out: whole or the range that is asked for (RFC 9110, 14), its hash as its tag. A picture made of dots may be shown;
/// everything else is only ever saved, so that nothing of it runs as a page of ours.
/// </summary>
public static class StoredFile
{
    public static IResult Give(HttpContext http, FileDownload file)
    {
        var tag = new EntityTagHeaderValue($"\"{file.Sha256}\"");
        if (!FileTypes.IsPicture(file.ContentType))
        {
            return Results.Stream(file.Content, file.ContentType, file.Name, entityTag: tag, enableRangeProcessing: true);
        }

        var shown = new ContentDispositionHeaderValue("inline");
        shown.SetHttpFileName(file.Name);
        http.Response.Headers.ContentDisposition = shown.ToString();
        return Results.Stream(file.Content, file.ContentType, entityTag: tag, enableRangeProcessing: true);
    }

    /// <summary>A picture made small.</summary>
    public static IResult Give(SmallImage small) => Results.Bytes(small.Content, SmallImage.ContentType, entityTag: new EntityTagHeaderValue($"\"{small.Sha256}-small\""));
}
