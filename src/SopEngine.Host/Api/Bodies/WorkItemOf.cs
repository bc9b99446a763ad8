using System.Globalization;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The work item that a body names, of the ticket that the address names.</summary>
/// <param name="Ordinal">Null when the body names none.</param>
internal sealed record WorkItemOf(int? Ordinal)
{
    /// <param name="number">The ticket's number.</param>
    /// <param name="workItem">As in lists (<c>NUMBER.ORDINAL</c>) or the ordinal alone; null or empty for none.</param>
    public static Result<WorkItemOf> Ticket(string number, string? workItem)
    {
        if (string.IsNullOrWhiteSpace(workItem))
        {
            return new WorkItemOf((int?)null);
        }

        var ordinal = workItem.StartsWith(number + ".", StringComparison.OrdinalIgnoreCase) ? workItem[(number.Length + 1)..] : workItem;
        return int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var item)
            ? new WorkItemOf(item)
            : new TicketProblems.WorkItemUnknown(number, 0);
    }
}
