using System.Collections.Immutable;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>Collects the deviations that come with some entries, and numbers them.</summary>
internal sealed class DeviationBook(TenantId tenant, FactSetting setting, int known)
{
    private readonly List<DeviationFact> _all = [];

    public int Count => known + _all.Count;

    public ImmutableList<DeviationFact> All => [.. _all];

    public void Late(StepFact step, DateTime due) => Add(DeviationKind.Late, step.Ticket, step.Revision, step.Step, step.Ordinal, due);

    /// <summary>What the kind of an entry itself says.</summary>
    public void Note(HistoryEntry entry, TicketHeader? header)
    {
        DeviationKind? kind = entry.Kind switch
        {
            HistoryKind.Skipped => DeviationKind.Skipped,
            HistoryKind.Forced => DeviationKind.Forced,
            HistoryKind.Adjusted => DeviationKind.Adjusted,
            HistoryKind.AlarmSkipped => DeviationKind.AlarmSkipped,
            _ => null,
        };
        if (kind is { } found && header is not null)
        {
            Add(found, header.Number, header.Revision, entry.Step, entry.Item, entry.At);
        }
    }

    private void Add(DeviationKind kind, string ticket, int revision, string? step, int? item, DateTime at) => _all.Add(new DeviationFact
    {
        Tenant = tenant,
        Ticket = ticket,
        Ordinal = Count + 1,
        Kind = kind,
        Sop = setting.Sop.Sop,
        Revision = revision,
        Step = step,
        Item = item,
        At = at,
        On = setting.Calendars.Ordinary.DayOf(at),
    });
}
