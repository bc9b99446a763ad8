namespace SopEngine.Application.Installation;

/// <summary>A region or definition that is not served, and everything that is wrong with it.</summary>
public sealed record RefusedFile(string File, IReadOnlyList<string> Problems);
