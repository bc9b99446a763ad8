namespace SopEngine.Domain.Sops;

/// <summary>
/// One revision of one SOP, whole: the signed document, its table, and everything needed to run it. Immutable. Two revisions are the
/// same when their canonical JSON is the same (the hash), not by record equality, because the lists inside compare by reference.
/// </summary>
public sealed record SopRevision
{
    /// <summary>The version of the definition language a file is written in, so that old files stay readable.</summary>
    public const string CurrentLanguage = "sopengine/1";

    public string Language { get; init; } = CurrentLanguage;

    /// <summary>Permanent id of the SOP within its region: lower-case letters, digits and hyphens.</summary>
    public required string Sop { get; init; }

    /// <summary>From 1.</summary>
    public required int Revision { get; init; }

    public required SopDocument Document { get; init; }

    public TableColumns Columns { get; init; } = new();

    public required IntakeRules Intake { get; init; }

    public required IReadOnlyList<Lane> Lanes { get; init; }

    public IReadOnlyList<DurationClass> Classes { get; init; } = [];

    /// <summary>
    /// Whether a target by topic is one clock for the ticket, shared by the rows (Batam, reading BTM-A3), or a fresh clock for each row.
    /// </summary>
    public ClockScope TopicClock { get; init; } = ClockScope.Ticket;

    /// <summary>How long the whole ticket may take, from submission until it is resolved, as a time cell writes it; null when the SOP promises nothing for the whole.</summary>
    public string? TicketTime { get; init; }

    /// <summary>Promises for phases, beside those of the rows; at most one a phase.</summary>
    public IReadOnlyList<PhaseTime> PhaseTimes { get; init; } = [];

    public IReadOnlyList<Form> Forms { get; init; } = [];

    /// <summary>The rows in printed order. The first one that is not an any-time row is where a ticket starts.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>Notes of whoever transcribed the document: doubts, readings chosen. Never printed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public Step? FindStep(string id) => Steps.FirstOrDefault(step => step.Id == id);

    public Lane? FindLane(string? id) => Lanes.FirstOrDefault(lane => lane.Id == id);

    public Form? FindForm(string? id) => Forms.FirstOrDefault(form => form.Id == id);

    public DurationClass? FindClass(string? id) => Classes.FirstOrDefault(known => known.Id == id);

    /// <summary>Whether an answer gives the ticket back to the requester, which counts as a return; going back to a colleague does not.</summary>
    public bool GivesBack(Step step, Outcome outcome) =>
        outcome.Returns || (outcome.ReturnTo is { } target && target != step.Id && FindLane(FindStep(target)?.Lane) is { Requester: true });
}
