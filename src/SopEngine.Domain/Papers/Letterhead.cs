namespace SopEngine.Domain.Papers;

/// <summary>What stands above a region's papers: the lines of its kop, its address, and the place that its papers are dated at.</summary>
public sealed record Letterhead(IReadOnlyList<string> Lines, string Address, string Place)
{
    public static Letterhead None { get; } = new([], "", "");
}
