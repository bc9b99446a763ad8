namespace SopEngine.Domain.Tickets.Moving;

/// <summary>
/// That a ticket can end from where it was moved to: all situations it can come into from there were gone through, and from each it can still be closed, with nothing
/// left running.
/// </summary>
/// <param name="Situations">How many there are.</param>
/// <param name="Path">A shortest way to the end, one answer an element: baris 2 Ya.</param>
public sealed record MoveProof(int Situations, IReadOnlyList<string> Path);
