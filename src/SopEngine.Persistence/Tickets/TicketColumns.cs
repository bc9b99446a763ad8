using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Json;

namespace SopEngine.Persistence.Tickets;

/// <summary>The columns of a ticket's row that repeat its state, so that lists can be filtered and ordered by them.</summary>
internal static class TicketColumns
{
    /// <param name="state">What is copied.</param>
    /// <param name="text">The same as text.</param>
    /// <param name="row">Takes it.</param>
    public static void Copy(TicketState state, string text, TicketRow row)
    {
        var header = state.Header ?? throw new InvalidOperationException($"Ticket {row.Number} has no header.");
        row.State = text;
        row.Status = state.Status;
        row.DueAt = state.Clocks.Values.Where(IsProvidersAndRuns).Min(clock => clock.DueAt);
        (row.Sop, row.Revision) = (header.Sop, header.Revision);
        (row.Topic, row.Class, row.TicketType) = (header.Topic, header.Class, header.TicketType);
        (row.Channel, row.Requester, row.FiledBy, row.OnBehalf) = (header.Channel, header.Requester, header.FiledBy, header.OnBehalf);
        (row.ReceivedAt, row.OpenedAt, row.SubmittedAt) = (header.ReceivedAt, header.OpenedAt, header.SubmittedAt);
        (row.FirstResponseAt, row.AcceptedAt) = (header.FirstResponseAt, header.AcceptedAt);
        (row.FirstResolvedAt, row.ResolvedAt, row.ConfirmedAt) = (header.FirstResolvedAt, header.ResolvedAt, header.ConfirmedAt);
        (row.ClosedAt, row.ClosureKind) = (header.ClosedAt, header.ClosureKind);
    }

    /// <summary>Whether the row says what the state says. The state's own text is not compared.</summary>
    public static bool Agree(TicketState state, TicketRow row)
    {
        var expected = new TicketRow
        {
            Tenant = row.Tenant,
            Number = row.Number,
            OnBehalfName = row.OnBehalfName,
            OnBehalfUnit = row.OnBehalfUnit,
            OnBehalfPhone = row.OnBehalfPhone,
            OnBehalfEmail = row.OnBehalfEmail,
            Subject = row.Subject,
            TrackingKeyHash = row.TrackingKeyHash,
            Answers = row.Answers,
            LastSeq = row.LastSeq,
            LastAt = row.LastAt,
            LastHash = row.LastHash,
            Version = row.Version,
        };
        Copy(state, row.State, expected);
        return StoredJson.Write(expected) == StoredJson.Write(row);
    }

    private static bool IsProvidersAndRuns(Clock clock) => clock is { Owner: OwnerSide.Provider, State: ClockState.Running };
}
