namespace SopEngine.Application.Ratings;

/// <summary>What one reader is to see of a ticket's rating. <see cref="Asked"/>: he is asked these questions now. <see cref="Rating"/>: null where there is none, or none for him.</summary>
public sealed record TicketRatingView(string Number, bool Asked, IReadOnlyList<string> Questions, RatingView? Rating);
