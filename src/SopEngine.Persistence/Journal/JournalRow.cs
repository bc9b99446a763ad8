namespace SopEngine.Persistence.Journal;

/// <summary>
/// Something that was done to the installation as a whole, such as a backup. What an operator does to a ticket stands in that ticket's history, where whoever examines
/// the case looks for it. Belongs to no tenant.
/// </summary>
public sealed class JournalRow
{
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required JournalKind Kind { get; init; }

    /// <summary>False when it found something wrong or did not come to its end.</summary>
    public required bool Good { get; init; }

    /// <summary>In a sentence, Indonesian; no personal data.</summary>
    public required string Text { get; init; }
}
