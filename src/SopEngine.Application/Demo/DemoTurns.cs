using SopEngine.Domain.Sops;

namespace SopEngine.Application.Demo;

/// <summary>Reads from a definition what its answers mean. Knows no region: the marks of the outcomes say it.</summary>
internal static class DemoTurns
{
    public static DemoTurn Of(SopRevision sop, Outcome outcome) => Marked(sop, outcome) is var marked && marked != DemoTurn.On ? marked : Ahead(sop, outcome);

    private static DemoTurn Marked(SopRevision sop, Outcome outcome) => outcome switch
    {
        { Extend: not null } => DemoTurn.More,
        { Reopens: true } => DemoTurn.Again,
        { Returns: true } => DemoTurn.Back,
        { Escalates: true } => DemoTurn.Up,
        { Skips: true } => DemoTurn.Skip,
        { ReturnTo: { } target } => IsRequesters(sop, target) ? DemoTurn.Back : DemoTurn.Rework,
        _ => (outcome.Closure ?? outcome.Close ?? ClosureKind.Solved) == ClosureKind.Solved ? DemoTurn.On : DemoTurn.No,
    };

    /// <summary>An answer that only leads to a row whose usual answer goes up, or opens again, means that already.</summary>
    private static DemoTurn Ahead(SopRevision sop, Outcome outcome) =>
        outcome.Goto is [var next] && sop.FindStep(next) is { Outcomes: [var first, ..] } && Marked(sop, first) is var turn and (DemoTurn.Up or DemoTurn.Again) ? turn : DemoTurn.On;

    private static bool IsRequesters(SopRevision sop, string step) => sop.FindLane(sop.FindStep(step)?.Lane ?? "") is { Requester: true };
}
