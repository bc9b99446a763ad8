using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Tests.Samples;

/// <summary>A ticket at the beginning of a small SOP, and what may happen to it.</summary>
internal static class SampleTicket
{
    public const string Sop = "helpdesk";
    public const string Number = "T-2026-0001";

    public static readonly DateTime Morning = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);

    public static readonly TicketFiling Filing = new() { Subject = "Printer rusak", TrackingKeyHash = new string('b', 64) };

    public static TicketHeader Header(string number = Number) => new()
    {
        Number = number,
        Sop = Sop,
        Revision = 1,
        Channel = "web",
        Requester = "siti",
        FiledBy = "siti",
        OpenedAt = Morning,
        SubmittedAt = Morning,
    };

    public static WorkItem Item(int ordinal = 1) => new()
    {
        Ordinal = ordinal,
        Step = "tentukan",
        Lane = "staff-it",
        Visit = 1,
        Owner = OwnerSide.Provider,
        State = WorkItemState.Open,
        Roles = ["staff-it"],
        ActiveAt = Morning,
        Clock = ordinal,
    };

    public static Clock Clock(int ordinal = 1) => new()
    {
        Ordinal = ordinal,
        Kind = ClockKind.Step,
        Step = "tentukan",
        Owner = OwnerSide.Provider,
        Target = new(TimeKind.Fixed, 30),
        State = ClockState.Running,
        StartedAt = Morning,
        RunningSince = Morning,
        DueAt = Morning.AddMinutes(30),
        Calendar = "umum",
    };

    public static Alarm Alarm(int ordinal = 1) => new() { Ordinal = ordinal, Kind = AlarmKind.Reminder, DueAt = Morning.AddMinutes(15), Item = 1 };

    /// <summary>The filing of the ticket.</summary>
    public static Decision Filed(string number = Number) => TicketState.Empty.Then(new HistoryEntry
    {
        Kind = HistoryKind.Filed,
        At = Morning,
        Actor = "siti",
        Post = "Pengadministrasi",
        OnBehalfOf = "Pak Budi",
        Step = "lapor",
        Item = 1,
        Outcome = "kirim",
        Ground = "Printer tidak mau mencetak.",
        Answers = new Dictionary<string, Answer> { ["uraian"] = Answer.Text("Printer rusak"), ["jumlah"] = new(AnswerKind.Number, ["2"]) },
        Changes =
        [
            new StateChange.HeaderSet(Header(number)),
            new StateChange.MarkingSet(Marking.Of([new Place("tentukan", "staff-it")], [])),
            new StateChange.ItemSet(Item()),
            new StateChange.ClockSet(Clock()),
            new StateChange.AlarmSet(Alarm()),
            new StateChange.CountSet("lapor/kirim", 1),
        ],
    });

    /// <summary>An entry that changes these slots.</summary>
    public static HistoryEntry Entry(HistoryKind kind, params StateChange[] changes) =>
        new() { Kind = kind, At = Morning.AddMinutes(5), Actor = "andi", Changes = changes };

    /// <summary>The decision that these entries come to.</summary>
    public static Decision Then(this TicketState state, params HistoryEntry[] entries) =>
        new(entries.SelectMany(entry => entry.Changes).Aggregate(state, (before, change) => before.Apply(change)), entries, []);
}
