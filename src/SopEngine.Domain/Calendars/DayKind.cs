namespace SopEngine.Domain.Calendars;

/// <summary>Why a day differs from its weekday.</summary>
public enum DayKind
{
    /// <summary>Libur nasional (Keppres 8/2024; yearly joint decree of three ministers).</summary>
    National,

    /// <summary>Cuti bersama: granted to civil servants by the President, and not taken by every unit that serves the public.</summary>
    CollectiveLeave,

    /// <summary>A holiday of a province or of one region, by its own decree.</summary>
    Regional,

    /// <summary>A day on which this office is closed.</summary>
    Local,

    /// <summary>Disaster or a disturbance of the whole nation: clocks stand, by decree, visible to the ministry.</summary>
    ForceMajeure,
}
