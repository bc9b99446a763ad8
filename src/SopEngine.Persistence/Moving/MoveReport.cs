namespace SopEngine.Persistence.Moving;

/// <summary>What was moved, and found the same on both sides. <see cref="Heads"/>: SHA-256 over number, length and last hash of every ticket's history, in the order of the numbers.</summary>
public sealed record MoveReport(IReadOnlyList<MovedTable> Tables, int Tickets, string Heads);

/// <summary>A table and how many rows of the region it has now.</summary>
public sealed record MovedTable(string Name, int Rows);
