namespace SopEngine.Persistence.Hosts;

/// <summary>A host that serves this database, as it tells itself every few seconds. Belongs to the installation and to no tenant.</summary>
public sealed class HostRow
{
    /// <summary>Of one run of the program: another after every start.</summary>
    public required Guid Id { get; init; }

    public required string Machine { get; init; }

    public required int ProcessId { get; init; }

    /// <summary>Which build of the program it runs.</summary>
    public required string Build { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When it last wrote here.</summary>
    public required DateTime SeenAt { get; set; }

    /// <summary>Whether it runs passes, or serves requests only.</summary>
    public required bool RunsPasses { get; init; }
}
