namespace SopEngine.Application.Ratings;

/// <summary>One question and what was answered, 1 to 4 and in words.</summary>
public sealed record ScoreView(string Question, int Score, string Grade);
