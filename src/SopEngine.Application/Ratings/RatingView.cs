namespace SopEngine.Application.Ratings;

/// <summary>A rating as it may be read. <see cref="Index"/> is the mean of the scores times 25. Who wrote the remark is not told.</summary>
public sealed record RatingView(IReadOnlyList<ScoreView> Scores, decimal Index, string? Remark, DateTimeOffset At);
