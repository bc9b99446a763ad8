namespace SopEngine.Application.Tickets.Views;

/// <summary>A stretch of time that counted, in minutes.</summary>
public sealed record SegmentView(DateTimeOffset From, DateTimeOffset To, double Minutes);
