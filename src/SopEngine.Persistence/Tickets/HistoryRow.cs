using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// One entry of a ticket's history and its place in the hash chain. Never changed after it is written, but for <see cref="Erase"/>.
/// </summary>
public sealed class HistoryRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Seq { get; init; }

    public DateTime At { get; set; }

    public HistoryKind Kind { get; set; }

    public string Actor { get; set; } = "";

    public string Post { get; set; } = "";

    public string? OnBehalfOf { get; set; }

    public string? Step { get; set; }

    public int? Item { get; set; }

    public string? Outcome { get; set; }

    public string? Ground { get; set; }

    public bool Public { get; set; }

    public string? Answers { get; set; }

    /// <summary>The changed slots as JSON.</summary>
    public string Changes { get; set; } = "";

    /// <summary>
    /// Random, one an entry, mixed into the hashes of the three texts below, and erased with them: after that nobody can find out what they said by trying names.
    /// </summary>
    public string? Salt { get; set; }

    public string OnBehalfOfHash { get; set; } = "";

    public string GroundHash { get; set; } = "";

    public string AnswersHash { get; set; } = "";

    public string PreviousHash { get; set; } = "";

    public string Hash { get; set; } = "";

    /// <summary>Takes out what may be personal. The chain still holds: it was built over the hashes of these texts.</summary>
    public void Erase() => OnBehalfOf = Ground = Answers = Salt = null;
}
