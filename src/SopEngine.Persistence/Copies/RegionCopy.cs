namespace SopEngine.Persistence.Copies;

/// <summary><see cref="Head"/>: SHA-256 over the last hash of every ticket's history, by number: it changes with every entry of the region.</summary>
public sealed record RegionCopy(string Region, long Tickets, long Entries, string Head);
