using System.IO.Compression;
using System.Text;

namespace SopEngine.Host.Tests.Canaries;

/// <summary>An answer as text, whatever it was packed in: archives and the office's files are archives of texts.</summary>
internal static class Unpacked
{
    public static string Text(byte[] answer) => IsArchive(answer) ? string.Join('\n', Parts(answer)) : Encoding.UTF8.GetString(answer);

    private static bool IsArchive(byte[] answer) => answer is [(byte)'P', (byte)'K', 3, 4, ..];

    private static IEnumerable<string> Parts(byte[] answer)
    {
        using var archive = new ZipArchive(new MemoryStream(answer));
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            using var whole = new MemoryStream();
            part.CopyTo(whole);
            yield return $"{entry.FullName}\n{Text(whole.ToArray())}";
        }
    }
}
