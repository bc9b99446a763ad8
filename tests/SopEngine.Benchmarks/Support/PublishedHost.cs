using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SopEngine.Benchmarks.Support;

/// <summary>The program published for this machine into a folder of its own, with the command that docs/deploy gives for an installation.</summary>
internal sealed class PublishedHost : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-published-");

    private PublishedHost()
    {
    }

    public string Program => Path.Combine(_folder.FullName, "program", "SopEngine.Host.dll");

    /// <exception cref="InvalidOperationException">It could not be published; the message has what the build said.</exception>
    public static async Task<PublishedHost> MakeAsync()
    {
        var host = new PublishedHost();
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "publish", Path.Combine(Repository.Root, "src", "SopEngine.Host"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
                "-o", Path.GetDirectoryName(host.Program)!, "--artifacts-path", Path.Combine(host._folder.FullName, "artifacts"),
            ]) { RedirectStandardOutput = true };
        using var build = Process.Start(start) ?? throw new InvalidOperationException("The build did not start.");
        var said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        if (build.ExitCode != 0)
        {
            host.Dispose();
            throw new InvalidOperationException($"The program could not be published: {said}");
        }

        return host;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
