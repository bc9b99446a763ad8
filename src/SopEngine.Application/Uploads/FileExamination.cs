using System.Security.Cryptography;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Uploads;

/// <summary>Reads a file as it is kept, once from its first byte to its last.</summary>
internal static class FileExamination
{
    private const int HeadLength = 4096;

    /// <summary>What it is, or why it is not taken.</summary>
    public static async Task<Result<ExaminedFile>> RunAsync(string name, Stream content, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (text, macros) = (new TextProof(), new MacroProof());
        var (buffer, head, read) = (new byte[FilePartRow.Size], Array.Empty<byte>(), 0);
        while ((read = await content.ReadAsync(buffer, stop)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            text.Look(buffer.AsSpan(0, read));
            macros.Look(buffer.AsSpan(0, read));
            head = head.Length == 0 ? buffer[..Math.Min(read, HeadLength)] : head;
        }

        var zip = ZipDirectory.Begins(head) ? await ZipDirectory.ReadAsync(content, stop) : null;
        var type = ContentTypes.Of(head, name, text.Holds, zip);
        return FileRefusals.Of(name, type, head, zip, macros.Found) is { } error
            ? new TicketProblems.FormInvalid([error])
            : new ExaminedFile(type, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
