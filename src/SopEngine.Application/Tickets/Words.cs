using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>The words of the API's filters.</summary>
internal static class Words
{
    public static TicketStatus? Status(string? word) => word switch
    {
        "closed" => TicketStatus.Closed,
        "resolved" => TicketStatus.Resolved,
        "waiting" => TicketStatus.Waiting,
        "open" => TicketStatus.Open,
        _ => null,
    };

    public static FieldError? RefuseStatus(string? word) => string.IsNullOrEmpty(word) || Status(word) is not null
        ? null
        : new FieldError("status", "unknown", "Status yang dikenal: closed, resolved, waiting, open.");

    public static WorkItemState? State(string? word) => word switch
    {
        "open" => WorkItemState.Open,
        "claimed" => WorkItemState.Claimed,
        _ => null,
    };

    public static FieldError? RefuseState(string? word) => string.IsNullOrEmpty(word) || State(word) is not null
        ? null
        : new FieldError("state", "unknown", "Keadaan yang dikenal: open, claimed.");
}
