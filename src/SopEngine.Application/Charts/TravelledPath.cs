using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Application.Charts;

/// <summary>What one ticket has done of the chart so far.</summary>
public sealed record TravelledPath
{
    /// <summary>Rows that have ended at least once, by id.</summary>
    public IReadOnlySet<string> Done { get; init; } = new HashSet<string>();

    /// <summary>Where the ticket stands now.</summary>
    public IReadOnlySet<Place> Current { get; init; } = new HashSet<Place>();

    /// <summary>The answers that were given, as row and outcome.</summary>
    public IReadOnlySet<(string Step, string Outcome)> Taken { get; init; } = new HashSet<(string, string)>();

    /// <summary>Of no ticket: everything may still come.</summary>
    public static TravelledPath None { get; } = new();
}
