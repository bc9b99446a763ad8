namespace SopEngine.Application.Sops;

/// <summary>A definition file that is not served: which one and why, one line a problem.</summary>
public sealed record RefusedDefinition(string File, string? Sop, IReadOnlyList<string> Problems)
{
    /// <summary>One line for the log.</summary>
    public override string ToString() => $"{File}: {string.Join(" | ", Problems)}";
}
