namespace SopEngine.Host.Pages.Regions;

/// <summary>A file or folder that is not served, and why.</summary>
public sealed record NotServed(string File, IReadOnlyList<string> Problems);
