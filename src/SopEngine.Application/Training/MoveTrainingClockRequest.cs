using SopEngine.Domain.Training;

namespace SopEngine.Application.Training;

/// <summary>What is to become of a training clock: another speed, a later instant, or both. <see cref="Step"/> counts only where <see cref="To"/> is left out.</summary>
public sealed record MoveTrainingClockRequest(int? Speed = null, DateTimeOffset? To = null, TrainingStep? Step = null);
