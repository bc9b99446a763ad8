using SopEngine.Application.Tickets;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Demo;

/// <summary>The outage of a region's year: one morning several people report the same, and the first ticket becomes the one that the others are parts of.</summary>
internal sealed class DemoOutage
{
    private const int LeastParts = 2;
    private const int MostParts = 5;

    private readonly DemoDesk _desk;
    private readonly DemoAgenda _agenda;
    private readonly HashSet<int> _parts = [];
    private readonly int _first = -1;
    private DemoTicket? _outage;

    /// <param name="desk">Where it is declared.</param>
    /// <param name="agenda">Where it is planned.</param>
    /// <param name="chance">Says when.</param>
    /// <param name="calendar">The office's.</param>
    /// <param name="instants">When tickets are filed; those of the outage are moved to it.</param>
    public DemoOutage(DemoDesk desk, DemoAgenda agenda, Chance chance, WorkingCalendar calendar, DateTime[] instants)
    {
        (_desk, _agenda) = (desk, agenda);
        var mornings = Enumerable.Range(0, Math.Max(0, (int)(instants.Length * 0.6) - MostParts))
            .Where(index => calendar.IsWorkingMoment(instants[index]) && calendar.IsWorkingMoment(instants[index].AddHours(2))).ToList();
        if (mornings.Count == 0)
        {
            return;
        }

        _first = chance.Of(mornings);
        for (var part = chance.Below(MostParts - LeastParts + 1) + LeastParts; part > 0; part--)
        {
            _parts.Add(_first + part);
            instants[_first + part] = instants[_first].AddMilliseconds(chance.Below(2_400_000) + 300_000);
        }
    }

    /// <summary>What the parts of the outage are about, before they are filed.</summary>
    public void Prepare(int index, DemoTicket ticket)
    {
        if (_parts.Contains(index) && _outage is not null)
        {
            (ticket.Theme, ticket.Place) = (_outage.Theme, _outage.Place);
        }
    }

    /// <summary>Plans what officers do about a ticket that has just been filed.</summary>
    public void Plan(int index, DemoTicket ticket, TicketContext context)
    {
        if (index == _first)
        {
            _outage = ticket;
            Add(ticket, context, 2, 5, () => new TicketAct(new TicketCommand.DeclareOutage("Beberapa unit melaporkan kendala yang sama pada waktu yang sama.")));
        }
        else if (_parts.Contains(index) && _outage is { } outage)
        {
            Add(ticket, context, 2, 9, () => new TicketAct(new TicketCommand.JoinOutage(outage.Number), Other: ("of", outage.Number)));
        }
    }

    private void Add(DemoTicket ticket, TicketContext context, int soonest, int latest, Func<TicketAct> act) => _agenda.Add(
        DemoPace.Later(context.Calendars.Ordinary, _desk.Now, ticket.Chance.Between(TimeSpan.FromMinutes(soonest), TimeSpan.FromMinutes(latest))),
        stop => ActAsync(ticket, act(), stop));

    private async Task ActAsync(DemoTicket ticket, TicketAct act, CancellationToken stop)
    {
        var (stored, context) = await _desk.LookAsync(ticket.Number, stop);
        if (stored.State.Status != TicketStatus.Closed && await IsDeclaredAsync(act, stop) && DemoPeople.Officer(ticket.Chance, context) is { } officer)
        {
            await _desk.ActAsync(officer, ticket.Number, act, stop);
        }
    }

    /// <summary>Nobody joins what has not been declared, or is over.</summary>
    private async Task<bool> IsDeclaredAsync(TicketAct act, CancellationToken stop) =>
        act.Other is not var (_, number) || (await _desk.LookAsync(number, stop)).Ticket.State.Header is { Outage: true, ClosedAt: null };
}
