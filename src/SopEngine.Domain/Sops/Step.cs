namespace SopEngine.Domain.Sops;

/// <summary>
/// A row of the table. The id is permanent across revisions; the printed number is presentation. A row has one lane (and may hand over to others while it
/// lasts) and one or more outcomes; two or more that people choose from draw a diamond.
/// </summary>
public sealed record Step
{
    public required string Id { get; init; }

    /// <summary>The number as printed ("1", "1."), or empty where the document prints none.</summary>
    public string No { get; init; } = "";

    /// <summary>Kegiatan, literal.</summary>
    public required string Activity { get; init; }

    public StepKind Kind { get; init; } = StepKind.Activity;

    /// <summary>The lane whose visit begins the row, by id.</summary>
    public required string Lane { get; init; }

    /// <summary>Further lanes that an outcome may pass the row to while it lasts (Banten rows 1 and 6), by id.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    public required Phase Phase { get; init; }

    /// <summary>Whose time the row costs; null means as its lane says (requester lane: requester; start and end: system; else provider).</summary>
    public OwnerSide? Owner { get; init; }

    /// <summary>False for a row that the flow need not pass (Banyuwangi row 7).</summary>
    public bool Gating { get; init; } = true;

    /// <summary>True for a look-up that the requester may do at any moment and that is never awaited.</summary>
    public bool AnyTime { get; init; }

    /// <summary>Kelengkapan, one literal line each.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];

    /// <summary>What shows that parts of the Kelengkapan are at hand; parts it does not name are printed and not looked for.</summary>
    public IReadOnlyList<CellPart> Needs { get; init; } = [];

    /// <summary>Waktu, literal; <see cref="TimeText"/> reads it.</summary>
    public string Time { get; init; } = "";

    /// <summary>How the time is counted where it is not the rule of its unit; null for the rule.</summary>
    public TimeReading? Reading { get; init; }

    /// <summary>Output, one literal line each.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>What shows that parts of the Output have come to be; parts it does not name are printed and not looked for.</summary>
    public IReadOnlyList<CellPart> Yields { get; init; } = [];

    /// <summary>Keterangan, one literal line each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The form filled when the row ends, by id.</summary>
    public string? Form { get; init; }

    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    public IReadOnlyList<Notification> Notify { get; init; } = [];

    /// <summary>The longest the row may stand still, and what happens then.</summary>
    public LongestWait? Wait { get; init; }

    public IReadOnlyList<LadderRung> Ladder { get; init; } = [];

    public Reminder? Remind { get; init; }

    /// <summary>Several signatures on this row.</summary>
    public SignatureRule? Signatures { get; init; }

    /// <summary>
    /// Makes the row a join: it begins when every group has arrived; a group has arrived when any one of its rows has ended towards this row.
    /// Empty for a row that begins with the first arrival.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Join { get; init; } = [];

    /// <summary>Work that the system does by itself; the row ends at once by its only outcome.</summary>
    public AutomaticWork? Automatic { get; init; }

    /// <summary>Another SOP of the region that this row runs; the row ends when that ticket ends.</summary>
    public SopCall? Call { get; init; }

    /// <summary>True when the whole row is not in the document; off unless the region turned it on.</summary>
    public bool OutsideSop { get; init; }

    /// <summary>Why the transcriber read the row so. Never printed.</summary>
    public string Note { get; init; } = "";

    public Outcome? FindOutcome(string id) => Outcomes.FirstOrDefault(outcome => outcome.Id == id);
}
