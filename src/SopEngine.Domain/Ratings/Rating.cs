namespace SopEngine.Domain.Ratings;

/// <summary>What a requester thought: a score of 1 to 4 for each question, in the order of the questions, and what he wrote. <see cref="At"/> is UTC.</summary>
public sealed record Rating(IReadOnlyList<int> Scores, string? Remark, DateTime At)
{
    public const int Least = 1;

    public const int Most = 4;

    // PermenPAN-RB 14/2017: four grades are laid on a scale that ends at 100
    private const int Scale = 25;

    /// <summary>The value of the index, 25 to 100.</summary>
    public decimal Index => Scores.Sum() * (decimal)Scale / Scores.Count;
}
