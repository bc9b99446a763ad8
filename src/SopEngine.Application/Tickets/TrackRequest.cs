namespace SopEngine.Application.Tickets;

/// <summary>A ticket's number and the key its filer was given.</summary>
public sealed record TrackRequest(string? Number, string? Key);
