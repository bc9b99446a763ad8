using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;

namespace SopEngine.Application.Trails;

/// <summary>
/// The proof of an entry as a file: whoever has it and the day's root can check it without this program's database (docs/proofs.md). <see cref="Line"/> and
/// <see cref="Previous"/> are there for officers.
/// </summary>
public sealed record EntryProofView
{
    public const string Form = "sopengine-proof-1";

    private const int MostSteps = 64;

    public string Format { get; init; } = Form;

    public required string Tenant { get; init; }

    public required DateOnly Day { get; init; }

    public required string Ticket { get; init; }

    public required int Seq { get; init; }

    /// <summary>The entry's hash in the ticket's chain.</summary>
    public required string Hash { get; init; }

    public string? Previous { get; init; }

    public string? Line { get; init; }

    public required IReadOnlyList<ProofStep> Path { get; init; }

    /// <summary>The day's root, as the file says it; what counts is the one that was fetched elsewhere.</summary>
    public required string Root { get; init; }

    /// <summary>The proof; null where something in it is not of the form it should be.</summary>
    public EntryProof? ToProof() =>
        Format == Form && !string.IsNullOrEmpty(Tenant) && !string.IsNullOrEmpty(Ticket) && TrailHash.IsHash(Hash)
            && (Previous is null || TrailHash.IsHash(Previous)) && Path is { Count: <= MostSteps } && Path.All(step => step is not null && TrailHash.IsHash(step.Hash))
                ? new EntryProof(new TenantId(Tenant), Day, Ticket, Seq, Hash, Previous, Line, Path)
                : null;
}
