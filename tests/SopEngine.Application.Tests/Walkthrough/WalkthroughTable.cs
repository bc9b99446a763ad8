using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Walkthrough;

/// <summary>What one act changed, in the words of the tables of docs/walkthrough.md.</summary>
internal static class WalkthroughTable
{
    public static IReadOnlyList<string> Of(TicketState before, Decision decision, int entriesBefore)
    {
        var after = decision.State;
        var lines = new List<string> { "| row | before | after |", "|---|---|---|" };
        Add(lines, "ticket", Ticket(before), Ticket(after));
        foreach (var ordinal in Numbers(before.Items.Keys, decision.Changes.OfType<StateChange.ItemSet>().Select(set => set.Item.Ordinal)))
        {
            var last = decision.Changes.OfType<StateChange.ItemSet>().LastOrDefault(set => set.Item.Ordinal == ordinal)?.Item;
            Add(lines, $"work item {ordinal}", Item(before.Items.GetValueOrDefault(ordinal)), Item(last ?? before.Items[ordinal]));
        }

        foreach (var ordinal in Numbers(before.Clocks.Keys, decision.Changes.OfType<StateChange.ClockSet>().Select(set => set.Clock.Ordinal)))
        {
            var last = decision.Changes.OfType<StateChange.ClockSet>().LastOrDefault(set => set.Clock.Ordinal == ordinal)?.Clock;
            Add(lines, $"clock {ordinal}", Clock(before.Clocks.GetValueOrDefault(ordinal)), Clock(last ?? before.Clocks[ordinal]));
        }

        var kinds = string.Join(", ", decision.History.Select(entry => entry.Step is null ? $"{entry.Kind}" : $"{entry.Kind} `{entry.Step}`"));
        Add(lines, "history", $"{entriesBefore} entries", $"{entriesBefore + decision.History.Count} entries: {kinds}");
        if (decision.Effects.OfType<Effect.Message>().ToList() is { Count: > 0 } messages)
        {
            Add(lines, "outbox", "", string.Join(", ", messages.Select(message => $"`{message.Template}` to {string.Join(", ", message.To)}")));
        }

        return lines;
    }

    private static void Add(List<string> lines, string row, string before, string after)
    {
        if (before != after)
        {
            lines.Add($"| {row} | {before} | {after} |");
        }
    }

    private static IEnumerable<int> Numbers(IEnumerable<int> known, IEnumerable<int> changed) => known.Union(changed).Order();

    private static string Ticket(TicketState state) => state.Header is not { } header
        ? ""
        : header.ClosureKind is { } kind ? $"closed, {kind}" : $"{state.Status}".ToLowerInvariant() + $", `{state.Marking}`";

    private static string Item(WorkItem? item) => item switch
    {
        null => "",
        { IsOpen: false } => $"{item.State}, `{item.Outcome}`".ToLowerInvariant(),
        { PausedAt: not null } => $"`{item.Step}`, waits for {item.Awaiting}",
        { Assignee: { } holder } => $"`{item.Step}`, held by {holder}",
        _ => $"`{item.Step}`, open to {item.Lane}",
    };

    private static string Clock(Clock? clock) => clock switch
    {
        null => "",
        { State: ClockState.Running } => $"due {WalkthroughStory.Clock(clock.DueAt)}",
        { State: ClockState.Paused } => $"stands, {clock.Used.TotalMinutes:0} minutes used",
        _ => "stopped",
    };
}
