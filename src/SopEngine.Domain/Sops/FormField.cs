namespace SopEngine.Domain.Sops;

/// <summary>One question of a form.</summary>
public sealed record FormField
{
    /// <summary>The key under which the answer is kept: lower-case letters, digits, hyphens; unique in its form.</summary>
    public required string Name { get; init; }

    /// <summary>As printed.</summary>
    public required string Label { get; init; }

    public required FieldType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>When it must be answered though it is not <see cref="Required"/> always; null for never.</summary>
    public Condition? RequiredWhen { get; init; }

    /// <summary>A sentence that helps to answer; empty for none.</summary>
    public string Help { get; init; } = "";

    /// <summary>The answers to choose from, for <see cref="FieldType.Choice"/>, <see cref="FieldType.Many"/> and <see cref="FieldType.Checklist"/>.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>
    /// Where the answers to choose from come from instead: <c>units:KIND</c> (units of the region of one kind), <c>role:ROLE</c> (holders of a role) or
    /// <c>lane:LANE</c> (who may act in a lane); null for none.
    /// </summary>
    public string? OptionsFrom { get; init; }

    /// <summary>True when only an officer fills it (Banten: Nomor Pengaduan, "diisi petugas").</summary>
    public bool OfficerOnly { get; init; }

    /// <summary>What the system fills in by itself: <c>ticketNumber</c>; null when a person answers.</summary>
    public string? Generated { get; init; }

    /// <summary>
    /// What this asks about the requester himself: proposed from his account to whoever files for himself, and the contact of whoever files without one. Null where it is about
    /// something else. Counts on the intake form alone.
    /// </summary>
    public PersonFact? About { get; init; }

    /// <summary>When the question is asked at all; null for always.</summary>
    public Condition? When { get; init; }

    /// <summary>Accepted kinds of file, as in the accept attribute of HTML; empty for any.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    /// <summary>Least number (for number), or least count (for files, many); null for none.</summary>
    public int? Min { get; init; }

    /// <summary>Greatest number (for number), count (for files, many) or length in characters (for texts); null for the type's own bound.</summary>
    public int? Max { get; init; }

    /// <summary>Greatest length of one file as written, such as <c>5 MB</c>, for <see cref="FieldType.Files"/>; null for the installation's own bound.</summary>
    public string? MaxSize { get; init; }

    public bool OutsideSop { get; init; }
}
