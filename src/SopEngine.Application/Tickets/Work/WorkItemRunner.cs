using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Runs a command on a visit that is named by its id.</summary>
public sealed class WorkItemRunner(TicketCommandRunner runner)
{
    /// <summary>Number and ordinal of an id such as <c>BWI-2026-0001.3</c>; null when it is none.</summary>
    internal static (string Number, int Ordinal)? Parse(string id)
    {
        var dot = id.LastIndexOf('.');
        return dot > 0 && id.Length <= TextBound.Short
            && int.TryParse(id.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal > 0
            ? (id[..dot], ordinal)
            : null;
    }

    internal async Task<Result<CommandAnswer>> RunAsync(
        Caller caller, string workItem, Func<int, TicketCommand> command, Operation? operation, CancellationToken stop) =>
        Parse(workItem) is var (number, ordinal)
            ? await runner.RunAsync(caller, number, new TicketAct(command(ordinal), ordinal), operation, stop)
            : new TicketProblems.WorkItemUnknown(workItem, 0);
}
