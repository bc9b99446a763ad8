using System.Text.Json;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>
/// A command on a ticket that exists, and what to answer with: the visit <see cref="Item"/>, or the whole ticket when it is null. <see cref="Other"/> is another ticket
/// that must be there for the caller to read, under the field's name that it was sent in.
/// </summary>
internal sealed record TicketAct(TicketCommand Command, int? Item = null, (string Field, string Number)? Other = null)
{
    /// <summary>The detached signature that goes with the signing of a paper.</summary>
    public byte[]? Signature { get; init; }

    /// <summary>The command's name in camel case, for figures and traces.</summary>
    public string Kind { get; } = JsonNamingPolicy.CamelCase.ConvertName(Command.GetType().Name);
}
