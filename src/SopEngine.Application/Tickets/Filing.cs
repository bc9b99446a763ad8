using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>A ticket to be filed, with its answers read. <see cref="ReceivedAt"/> is UTC; <see cref="Requester"/> and <see cref="Caller"/> are the engine's to set.</summary>
internal sealed record Filing
{
    public required string Sop { get; init; }

    public required IReadOnlyDictionary<string, Answer> Answers { get; init; }

    public string? Topic { get; init; }

    public string? Channel { get; init; }

    public DateTime? ReceivedAt { get; init; }

    public ContactView? OnBehalfOf { get; init; }

    /// <summary>The mail that becomes this ticket.</summary>
    public string? Mail { get; init; }

    /// <summary>What a guest typed and now confirms.</summary>
    public Guid? Guest { get; init; }

    /// <summary>The draft of an SOP that is to come into force by this ticket.</summary>
    public int? Draft { get; init; }

    public string? Requester { get; init; }

    public TicketCaller? Caller { get; init; }

    /// <summary>The closed ticket that this one is filed after.</summary>
    public string? Follows { get; init; }

    public TicketCommand.File ToCommand(string number) => new(number, Answers, Topic, Channel, ReceivedAt, OnBehalfOf?.Name, Caller, Requester, Follows);
}
