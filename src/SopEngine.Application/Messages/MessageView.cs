namespace SopEngine.Application.Messages;

/// <summary>A message in somebody's inbox.</summary>
public sealed record MessageView(string Id, string? Ticket, string? Step, string Subject, string Body, DateTimeOffset At, DateTimeOffset? ReadAt);
