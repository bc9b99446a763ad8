namespace SopEngine.Domain.Sops;

/// <summary>What a time cell says.</summary>
public enum TimeKind
{
    /// <summary>Nothing: no target.</summary>
    None,

    /// <summary>"N/A": expressly no target. Behaves as <see cref="None"/>, printed apart.</summary>
    NotApplicable,

    /// <summary>An amount.</summary>
    Fixed,

    /// <summary>"Sesuai SLA topik aduan": as the ticket's topic says.</summary>
    ByTopic,

    /// <summary>"Lihat keterangan.": as the ticket's duration class says.</summary>
    ByClass,
}
