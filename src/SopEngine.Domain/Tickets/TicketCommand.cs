using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets;

/// <summary>Everything that can be asked of a ticket. The actor, the moment and the knowledge around it are in <see cref="TicketContext"/>.</summary>
public abstract record TicketCommand
{
    /// <summary>
    /// A new ticket. <see cref="OnBehalfOf"/> is the name of somebody without an account for whom an officer files; <see cref="ReceivedAt"/> is for officers, UTC, never in the future.
    /// <see cref="Requester"/> is whose ticket it is when the engine files it for a row that calls another SOP; of people it is ignored.
    /// <see cref="Follows"/> is the closed ticket that it is filed after.
    /// </summary>
    public sealed record File(
        string Number, IReadOnlyDictionary<string, Answer> Form, string? Topic = null, string? Channel = null, DateTime? ReceivedAt = null,
        string? OnBehalfOf = null, TicketCaller? Caller = null, string? Requester = null, string? Follows = null) : TicketCommand;

    public sealed record Claim(int Item) : TicketCommand;

    public sealed record Release(int Item) : TicketCommand;

    /// <summary>Hands the work to a person, with an instruction (disposisi).</summary>
    public sealed record Assign(int Item, string Person, string? Instruction) : TicketCommand;

    public sealed record Complete(int Item, string Outcome, IReadOnlyDictionary<string, Answer> Form, string? Note = null) : TicketCommand;

    /// <summary>Brings what an open row waits for: answers to the questions that its Kelengkapan names.</summary>
    public sealed record Supply(int Item, IReadOnlyDictionary<string, Answer> Form) : TicketCommand;

    public sealed record Comment(string Text, bool Public) : TicketCommand;

    /// <summary>Stands the clocks still: of one visit, or of all the provider's when <see cref="Item"/> is null.</summary>
    public sealed record Pause(string Ground, string Awaiting = TicketState.RequesterParty, int? Item = null, string? Cause = null) : TicketCommand;

    public sealed record Resume(string? Ground = null, int? Item = null) : TicketCommand;

    public sealed record Reopen(string Ground) : TicketCommand;

    public sealed record Withdraw(string? Ground) : TicketCommand;

    public sealed record Link(string Other) : TicketCommand;

    /// <summary>A ticket was filed after this one had closed; decided with that filing.</summary>
    public sealed record FollowedBy(string Number) : TicketCommand;

    /// <summary>Makes the ticket the one ticket of an outage (induk gangguan), which others may be parts of.</summary>
    public sealed record DeclareOutage(string Ground) : TicketCommand;

    /// <summary>Makes the ticket a part of an outage.</summary>
    public sealed record JoinOutage(string Outage) : TicketCommand;

    public sealed record LeaveOutage(string Ground) : TicketCommand;

    /// <summary>The outage's side of <see cref="JoinOutage"/>; decided with it.</summary>
    public sealed record TakePart(string Number) : TicketCommand;

    /// <summary>The outage's side of <see cref="LeaveOutage"/>; decided with it.</summary>
    public sealed record LosePart(string Number) : TicketCommand;

    /// <summary>Something was said or done on the outage that the ticket is a part of; decided with that.</summary>
    public sealed record HearOutage(string Outage, OutageNews News, string Text) : TicketCommand;

    /// <summary>Ends this ticket as a duplicate of another.</summary>
    public sealed record Merge(string Into, string Ground) : TicketCommand;

    public sealed record Reclassify(string Ground, string? Topic = null, string? Class = null, string? TicketType = null) : TicketCommand;

    /// <summary>Corrects a wrongly recorded time: <c>receivedAt</c> of the ticket, or <c>activeAt</c> of an open visit.</summary>
    public sealed record Correct(string Field, DateTime At, string Ground, int? Item = null) : TicketCommand;

    /// <summary>Ends a visit without its being done, by authority.</summary>
    public sealed record Skip(string Ground, int? Item = null, string? Outcome = null) : TicketCommand;

    /// <summary>Takes the ticket to a row whatever the SOP says, by authority.</summary>
    public sealed record Force(string Step, string Ground) : TicketCommand;

    /// <summary>Signs a paper of the ticket; <see cref="Sha256"/> is of the file that lies before the one who signs.</summary>
    public sealed record SignPaper(Guid Paper, string Sha256, SignatureWay Way) : TicketCommand;

    public sealed record AlarmElapsed(int Alarm) : TicketCommand;

    /// <summary>An operator has an alarm tried again that was parked, with his ground.</summary>
    public sealed record RetryAlarm(int Alarm, string Ground) : TicketCommand;

    /// <summary>An operator lets an alarm that was parked be, with his ground.</summary>
    public sealed record SkipAlarm(int Alarm, string Ground) : TicketCommand;

    /// <summary>Lays the open clocks on the calendars as they stand now.</summary>
    public sealed record RelayClocks(string Ground) : TicketCommand;

    /// <summary>
    /// Has the ticket go on by another revision of its SOP, by authority. <see cref="Target"/> has passed the checks and is without the parts outside the SOP that are off.
    /// <see cref="Rows"/> says for rows that it no longer has by which of its rows they go on; all others go on by the row of the same id.
    /// </summary>
    public sealed record MoveToRevision(SopRevision Target, string Ground, IReadOnlyDictionary<string, string>? Rows = null) : TicketCommand;

    /// <summary>The ticket that a row called has been filed.</summary>
    public sealed record CalledOpened(int Item, string Number) : TicketCommand;

    /// <summary>The ticket that a row called has ended.</summary>
    public sealed record CalledEnded(int Item, ClosureKind Kind) : TicketCommand;
}
