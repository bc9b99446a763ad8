using SopEngine.Domain.Facts;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Facts;

/// <summary>Sums tickets by the days of their milestones, and how many were open when each day ended. Pure.</summary>
internal sealed class TicketDays(TenantId tenant, DateTime now)
{
    private readonly Dictionary<(DateOnly On, string Sop, int Revision), TicketDayRow> _rows = [];

    /// <param name="days">Which days.</param>
    /// <param name="tickets">At least all tickets with a milestone on one of them, and those that were open at some time of them.</param>
    /// <param name="open">Of every ticket that was open at the end of one of them: its visits and their pauses, all.</param>
    public IReadOnlyList<TicketDayRow> Sum(Days days, IEnumerable<TicketFact> tickets, IEnumerable<(IReadOnlyList<StepFact> Steps, IReadOnlyList<PauseFact> Pauses)> open)
    {
        var submitted = new Dictionary<string, DateTime?>();
        foreach (var ticket in tickets)
        {
            submitted[ticket.Ticket] = ticket.SubmittedAt;
            Add(days, ticket, ticket.SubmittedOn, row => row with { Submitted = row.Submitted + 1 });
            Add(days, ticket, ticket.FirstResolvedOn, row => row with { Resolved = row.Resolved + 1 });
            Add(days, ticket, ticket.ClosedOn, row => Closed(row, ticket));
            if (ticket.Verdict(now) is { } verdict)
            {
                Add(days, ticket, days.DayOf(verdict.At), row => verdict.Met ? row with { SlaMet = row.SlaMet + 1 } : row with { SlaMissed = row.SlaMissed + 1 });
            }
        }

        foreach (var (steps, pauses) in open)
        {
            AddOpen(days, submitted.GetValueOrDefault(steps[0].Ticket), steps, pauses);
        }

        return [.. _rows.Values];
    }

    private static TicketDayRow Closed(TicketDayRow row, TicketFact ticket) => row with
    {
        Closed = row.Closed + 1,
        Rejected = row.Rejected + (ticket.Closure == ClosureKind.RejectedOutOfScope ? 1 : 0),
        Withdrawn = row.Withdrawn + (ticket.Closure == ClosureKind.Withdrawn ? 1 : 0),
        AutoClosed = row.AutoClosed + (ticket.Closure is ClosureKind.AutoClosedIncomplete or ClosureKind.AutoClosedNoResponse ? 1 : 0),
        ClosingMet = row.ClosingMet + (ticket.ClosingVerdict() is true ? 1 : 0),
        ClosingMissed = row.ClosingMissed + (ticket.ClosingVerdict() is false ? 1 : 0),
        Conforming = row.Conforming + (ticket.Overrides == 0 ? 1 : 0),
    };

    private void AddOpen(Days days, DateTime? submitted, IReadOnlyList<StepFact> steps, IReadOnlyList<PauseFact> pauses)
    {
        foreach (var day in days.Each.Where(day => days.EndOf(day) <= now))
        {
            if (Backlog.At(submitted, steps, pauses, days.EndOf(day)) is { } pile)
            {
                Add(day, steps[0].Sop, steps[0].Revision, row => pile switch
                {
                    Backlog.Pile.Provider => row with { OpenProvider = row.OpenProvider + 1 },
                    Backlog.Pile.Requester => row with { OpenRequester = row.OpenRequester + 1 },
                    Backlog.Pile.Resolved => row with { OpenResolved = row.OpenResolved + 1 },
                });
            }
        }
    }

    private void Add(Days days, TicketFact ticket, DateOnly? on, Func<TicketDayRow, TicketDayRow> add)
    {
        if (on is { } day && days.First <= day && day <= days.Last)
        {
            Add(day, ticket.Sop, ticket.Revision, add);
        }
    }

    private void Add(DateOnly on, string sop, int revision, Func<TicketDayRow, TicketDayRow> add) =>
        _rows[(on, sop, revision)] = add(_rows.GetValueOrDefault((on, sop, revision)) ?? new TicketDayRow { Tenant = tenant, On = on, Sop = sop, Revision = revision });
}
