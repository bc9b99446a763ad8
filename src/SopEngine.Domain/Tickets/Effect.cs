using SopEngine.Domain.Papers;

namespace SopEngine.Domain.Tickets;

/// <summary>What a decision wants done in the same transaction besides the ticket itself.</summary>
public abstract record Effect
{
    /// <summary>
    /// A message to write. <see cref="To"/> and <see cref="Cc"/> are recipients as a definition names them (<c>requester</c>, <c>lane:</c>, <c>role:</c>,
    /// <c>assignee</c>, <c>person:</c>); <see cref="Unit"/> narrows roles to their holders for one unit.
    /// </summary>
    public sealed record Message(
        string Template, IReadOnlyList<string> To, IReadOnlyList<string> Cc, IReadOnlyList<string> Via, string? Step, int? Item, string? Unit) : Effect;

    /// <summary>A clock that a changed calendar gave another due time (UTC; null for none): a line in the audit of that change.</summary>
    public sealed record ClockMoved(int Clock, string Calendar, DateTime? Before, DateTime? After) : Effect;

    /// <summary>A paper to write from a template; <see cref="Rule"/> is the region's rule that asks for it, null for an automatic row's own.</summary>
    public sealed record Document(string Template, string Step, int Item, string? Rule = null) : Effect;

    /// <summary>
    /// A command on another ticket, in the name of whoever gave this one. Where that ticket refuses what is <see cref="Required"/>, all of it is refused; else the ticket is
    /// passed over.
    /// </summary>
    public sealed record Elsewhere(string Number, TicketCommand Command, bool Required) : Effect;

    /// <summary>A paper that was signed by whoever gives the command.</summary>
    public sealed record PaperSigned(Guid Paper, SignatureWay Way) : Effect;
}
