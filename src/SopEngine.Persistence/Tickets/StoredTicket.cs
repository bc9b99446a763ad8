using SopEngine.Domain.Facts;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>A ticket as a command finds it: its row, which the context follows, and what the row's texts say.</summary>
public sealed record StoredTicket(TicketRow Row, TicketState State, IReadOnlyDictionary<string, Answer> Answers)
{
    /// <summary>Its facts, as a command that may change it finds them; null where they were not read.</summary>
    public TicketFacts? Facts { get; init; }
}
