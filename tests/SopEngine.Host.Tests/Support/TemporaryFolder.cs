namespace SopEngine.Host.Tests.Support;

/// <summary>An empty folder that goes when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
