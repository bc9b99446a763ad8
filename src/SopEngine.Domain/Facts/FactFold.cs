using System.Collections.Immutable;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>
/// Counts what a ticket's history says: entry by entry, so that a command's few entries laid on what was counted before give the same as the whole history counted from the
/// beginning. Pure.
/// </summary>
public sealed class FactFold
{
    private readonly FactSetting _setting;
    private readonly TenantId _tenant;
    private readonly StepBook _steps;
    private readonly DeviationBook _deviations;
    private readonly SortedDictionary<int, ClockFact> _clocks = [];
    private TicketState _state;
    private TicketFact? _ticket;

    private FactFold(FactSetting setting, TenantId tenant, TicketState before, TicketFacts known)
    {
        (_setting, _tenant, _state, _ticket) = (setting, tenant, before, known.Ticket);
        _deviations = new DeviationBook(tenant, setting, known.Ticket?.Deviations ?? 0);
        _steps = new StepBook(setting, tenant, known.Steps, _deviations);
    }

    /// <summary>The facts after some more history.</summary>
    /// <param name="setting">What is counted by.</param>
    /// <param name="before">The ticket before the entries.</param>
    /// <param name="known">Its facts then.</param>
    /// <param name="entries">What came, in order.</param>
    /// <param name="tenant">Whose ticket it is.</param>
    /// <param name="seq">The number of the last entry in the ticket's history.</param>
    public static TicketFacts Apply(FactSetting setting, TenantId tenant, TicketState before, TicketFacts known, IEnumerable<HistoryEntry> entries, int seq)
    {
        var fold = new FactFold(setting, tenant, before, known);
        DateTime? last = null;
        foreach (var entry in entries)
        {
            if (last is { } earlier && earlier != entry.At)
            {
                fold.Settle(earlier);
            }

            fold.Add(entry);
            last = entry.At;
        }

        return last is { } now ? fold.Done(now, seq) : known;
    }

    private void Add(HistoryEntry entry)
    {
        _steps.PassDueTimes(entry, _state.Header);
        foreach (var change in entry.Changes)
        {
            switch (change)
            {
                case StateChange.HeaderSet set:
                    _ticket = TicketMilestones.After(_setting, _ticket ?? New(set.Header), _state.Header, set.Header, _steps.Values, entry.At);
                    break;
                case StateChange.ItemSet set:
                    _steps.Set(set.Item, _state, entry);
                    break;
                case StateChange.ClockSet set:
                    _steps.Set(set.Clock, entry);
                    Promise(set.Clock);
                    _clocks[set.Clock.Ordinal] = ClockFacts.Of(_setting, _tenant, _state.Header?.Number ?? "", set.Clock, entry.At);
                    break;
            }

            _state = _state.Apply(change);
        }

        _deviations.Note(entry, _state.Header);
    }

    // begun anew when the requester reopens, and then allowed once more
    private void Promise(Clock clock)
    {
        if (clock.Kind == ClockKind.Ticket && !_state.Clocks.ContainsKey(clock.Ordinal) && clock.State != ClockState.Stopped && _ticket is not null)
        {
            _ticket = _ticket with { PromisedMs = _ticket.PromisedMs + (_setting.Calendars.OfVersion(clock.Calendar).AllowedMs(clock) ?? 0) };
        }
    }

    // when time allowed runs out follows from how the ticket stood after each act, and not only after the last
    private void Settle(DateTime now) => _ticket = TicketSums.Allowance(_setting, _ticket!, _state.Header!, [.. _steps.Values], now);

    private TicketFacts Done(DateTime now, int seq)
    {
        var number = _state.Header!.Number;
        var clocks = _clocks.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Ticket == number ? pair.Value : pair.Value with { Ticket = number });
        var ticket = TicketSettling.Settled(_setting, _ticket!, _state, [.. _steps.Values], now) with
        {
            Seq = seq,
            Clocks = _state.LastClock,
            Deviations = _deviations.Count,
            ChangeSeq = null,
        };
        return new TicketFacts(ticket, _steps.All) { Pauses = _steps.Pauses, Clocks = clocks, Deviations = _deviations.All };
    }

    private TicketFact New(TicketHeader header) => new() { Tenant = _tenant, Ticket = header.Number };
}
