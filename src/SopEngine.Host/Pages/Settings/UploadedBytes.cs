using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Settings;

/// <summary>Takes an uploaded file into memory, but never much more than may be.</summary>
internal static class UploadedBytes
{
    /// <summary>The file; one byte more than may be where it is larger, so that its reader says so.</summary>
    public static async Task<byte[]> ReadAsync(PostedForm posted, string name, int most, CancellationToken stop)
    {
        if (posted.Values.Files.GetFile(name) is not { Length: > 0 } file)
        {
            return [];
        }

        var bytes = new byte[Math.Min(file.Length, most + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
