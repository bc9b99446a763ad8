namespace SopEngine.Host.Api.Bodies;

/// <summary>How fast a training clock is to run, and the later instant it is to show; what is left out stays as it is.</summary>
public sealed record TrainingClockBody(int? Speed = null, DateTimeOffset? To = null);
