using System.IO.Compression;
using SopEngine.Host.Tests.Architecture;

namespace SopEngine.Host.Tests.Kept;

/// <summary>A database that an earlier state of the program wrote and that is kept as it was; the folder's README says how each was made.</summary>
internal static class KeptDatabase
{
    private const string Folder = "tests/SopEngine.Host.Tests/Kept";

    /// <summary>All that are kept, oldest first.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Repository.FullPath(Folder), "*.db.gz").Select(path => Path.GetFileName(path)[..^".db.gz".Length]).Order(StringComparer.Ordinal)];

    /// <summary>A copy to work on.</summary>
    public static async Task CopyAsync(string name, string to)
    {
        await using var kept = File.OpenRead(Repository.FullPath($"{Folder}/{name}.db.gz"));
        await using var unpacked = new GZipStream(kept, CompressionMode.Decompress);
        await using var copy = File.Create(to);
        await unpacked.CopyToAsync(copy);
    }
}
