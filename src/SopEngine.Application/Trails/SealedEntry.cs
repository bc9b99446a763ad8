namespace SopEngine.Application.Trails;

/// <summary>An entry as a day's tree holds it, and when it was made (UTC).</summary>
internal readonly record struct SealedEntry(string Ticket, int Seq, string Hash, DateTime At);
