namespace SopEngine.Host.Documents;

/// <summary>Where Chromium, or a program made of it, is installed.</summary>
public static class ChromiumPrograms
{
    private const string None = "-";

    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge"];

    private static readonly string[] _places =
    [
        "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <param name="told">What the settings name: used if it is there and nothing else is sought; null to look.</param>
    /// <returns>The path of the program; null for none.</returns>
    public static string? Find(string? told)
    {
        if (told is { Length: > 0 })
        {
            return told != None && File.Exists(told) ? told : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => _names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .Concat(_places).FirstOrDefault(File.Exists);
    }
}
