using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>Visits, clocks and alarms as rows, and back.</summary>
public static class SlotConversion
{
    /// <summary>The clock that a row keeps, for explaining its due time.</summary>
    public static Clock ToClock(this ClockRow row) => new()
    {
        Ordinal = row.Ordinal,
        Kind = row.Kind,
        Step = row.Step,
        Owner = row.Owner,
        Target = TicketJson.ReadTarget(row.Target),
        State = row.State,
        StartedAt = row.StartedAt,
        RunningSince = row.RunningSince,
        Used = row.Used,
        Of = row.Of,
        Left = row.Left,
        DaysLeft = row.DaysLeft,
        DueAt = row.DueAt,
        UnsetYear = row.UnsetYear,
        Extensions = TicketJson.ReadExtensions(row.Extensions),
        PausedAt = row.PausedAt,
        PauseReason = row.PauseReason,
        Awaiting = row.Awaiting,
        StoppedAt = row.StoppedAt,
        Pauses = TicketJson.ReadPauses(row.Pauses),
        Calendar = row.Calendar,
        Generation = row.Generation,
    };

    /// <summary>The visit that a row keeps, ended ones included.</summary>
    public static WorkItem ToWorkItem(this WorkItemRow row) => new()
    {
        Ordinal = row.Ordinal,
        Step = row.Step,
        Lane = row.Lane,
        Visit = row.Visit,
        Owner = row.Owner,
        State = row.State,
        Assignee = row.Assignee,
        Roles = row.Roles,
        Unit = row.Unit,
        Returned = row.Returned,
        ActiveAt = row.ActiveAt,
        ClaimedAt = row.ClaimedAt,
        EndedAt = row.EndedAt,
        EndedBy = row.EndedBy,
        Outcome = row.Outcome,
        Skipped = row.Skipped,
        Clock = row.Clock,
        Wait = row.Wait,
        PausedAt = row.PausedAt,
        Awaiting = row.Awaiting,
        Extensions = row.Extensions,
        Signatures = row.Signatures,
        Called = row.Called,
    };

    public static Alarm ToAlarm(this AlarmRow row) =>
        new() { Ordinal = row.Ordinal, Kind = row.Kind, DueAt = row.DueAt, Item = row.Item, Index = row.Index, Generation = row.Generation };

    internal static ClockRow Row(TenantId tenant, string ticket, Clock clock) => new()
    {
        Tenant = tenant,
        Ticket = ticket,
        Ordinal = clock.Ordinal,
        Kind = clock.Kind,
        Step = clock.Step,
        Owner = clock.Owner,
        Target = TicketJson.Write(clock.Target),
        State = clock.State,
        StartedAt = clock.StartedAt,
        RunningSince = clock.RunningSince,
        Used = clock.Used,
        Of = clock.Of,
        Left = clock.Left,
        DaysLeft = clock.DaysLeft,
        DueAt = clock.DueAt,
        UnsetYear = clock.UnsetYear,
        Extensions = TicketJson.Write(clock.Extensions),
        PausedAt = clock.PausedAt,
        PauseReason = clock.PauseReason,
        Awaiting = clock.Awaiting,
        StoppedAt = clock.StoppedAt,
        Pauses = TicketJson.Write(clock.Pauses),
        Calendar = clock.Calendar,
        Generation = clock.Generation,
    };

    internal static WorkItemRow Row(TenantId tenant, string ticket, WorkItem item, Clock? clock, string? requester) => new()
    {
        Tenant = tenant,
        Ticket = ticket,
        Ordinal = item.Ordinal,
        Step = item.Step,
        Lane = item.Lane,
        Visit = item.Visit,
        Owner = item.Owner,
        State = item.State,
        Assignee = item.Assignee,
        Roles = [.. item.Roles],
        Unit = item.Unit,
        Returned = item.Returned,
        ActiveAt = item.ActiveAt,
        ClaimedAt = item.ClaimedAt,
        EndedAt = item.EndedAt,
        EndedBy = item.EndedBy,
        Outcome = item.Outcome,
        Skipped = item.Skipped,
        Clock = item.Clock,
        Wait = item.Wait,
        PausedAt = item.PausedAt,
        Awaiting = item.Awaiting,
        Extensions = item.Extensions,
        Signatures = [.. item.Signatures],
        Called = item.Called,
        DueAt = clock?.DueAt,
        ClockState = clock?.State,
        Inbox = InboxColumns.Of(item, requester),
        InboxAt = InboxColumns.PlaceOf(item, clock),
    };

    internal static AlarmRow Row(TenantId tenant, string ticket, Alarm alarm) => new()
    {
        Tenant = tenant,
        Ticket = ticket,
        Ordinal = alarm.Ordinal,
        Kind = alarm.Kind,
        DueAt = alarm.DueAt,
        Item = alarm.Item,
        Index = alarm.Index,
        Generation = alarm.Generation,
        RunAt = alarm.DueAt,
    };
}
