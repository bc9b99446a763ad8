namespace SopEngine.Application.Ratings;

/// <summary>What is sent to rate a ticket: a score of 1 to 4 for each question, in their order.</summary>
public sealed record RateRequest(IReadOnlyList<int?>? Scores = null, string? Remark = null);
