namespace SopEngine.Application.Installation;

/// <summary>How an installation stands, for whoever keeps it running. No personal data. Instants are UTC.</summary>
public sealed record InstallationStatus
{
    public required DateTime At { get; init; }

    public required string Version { get; init; }

    public required DatabaseStatus Database { get; init; }

    public required AlarmStatus Alarms { get; init; }

    public required IReadOnlyList<ParkedAlarm> Parked { get; init; }

    public required IReadOnlyList<HostStatus> Hosts { get; init; }

    /// <summary>The last time every ticket was verified; null when that has not happened yet.</summary>
    public JournalEntry? LastVerified { get; init; }

    /// <summary>The last backup by command; null when there was none.</summary>
    public JournalEntry? LastBackup { get; init; }

    public required int RegionsServed { get; init; }

    /// <summary>Regions and definitions that are not served, each with why.</summary>
    public required IReadOnlyList<RefusedFile> Refused { get; init; }
}
