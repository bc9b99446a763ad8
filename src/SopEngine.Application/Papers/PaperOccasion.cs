using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Papers;

/// <summary>What a paper is written about: a row of a ticket that began or ended.</summary>
internal sealed record PaperOccasion
{
    /// <summary>Around the ticket, with everything answered so far.</summary>
    public required TicketContext Context { get; init; }

    public required TicketRow Ticket { get; init; }

    public required string Title { get; init; }

    public string Number { get; init; } = "";

    public required string Step { get; init; }

    public required DateTime At { get; init; }

    /// <summary>User name and post of who acted.</summary>
    public required string Actor { get; init; }

    public string Post { get; init; } = "";

    /// <summary>What was answered in this row, this time.</summary>
    public required IReadOnlyDictionary<string, Answer> Given { get; init; }

    /// <summary>The ticket's files by id, papers left out.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>Instructions given with assignments, oldest first.</summary>
    public IReadOnlyList<PaperInstruction> Instructions { get; init; } = [];
}
