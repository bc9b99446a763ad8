namespace SopEngine.Application.Tenants;

/// <summary>A region whose files cannot be read: its folder's name and why, one line a problem.</summary>
public sealed record RefusedTenant(string Folder, IReadOnlyList<string> Problems)
{
    /// <summary>One line for the log.</summary>
    public override string ToString() => $"{Folder}: {string.Join(" | ", Problems)}";
}
