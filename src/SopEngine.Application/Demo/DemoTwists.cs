using SopEngine.Application.Tickets;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Demo;

/// <summary>What happens to a ticket beside its rows: withdrawn, merged, put under another topic, talked about.</summary>
internal sealed class DemoTwists(DemoDesk desk, DemoAgenda agenda, DemoEnds ends)
{
    private const double ByOfficer = 0.6;

    private delegate TicketAct Twist(DemoTicket ticket, TicketContext context);

    /// <summary>Plans them for a ticket that has just been filed.</summary>
    public void Plan(DemoTicket ticket, TicketContext context)
    {
        if (ticket.Takes(DemoTrait.Withdrawn))
        {
            Add(ticket, context, TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(40), byRequester: true, (one, _) => new TicketAct(new TicketCommand.Withdraw(one.Chance.Of(DemoGrounds.Withdrawals))));
        }

        if (ticket.Original is { } original)
        {
            Add(ticket, context, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(40), byRequester: false,
                (_, _) => new TicketAct(new TicketCommand.Merge(original, "Pelapor dan kendalanya sama dengan tiket sebelumnya."), Other: ("into", original)));
        }

        if (ticket.Takes(DemoTrait.Reclassified) && Topics(context) is [_, _, ..])
        {
            Add(ticket, context, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(25), byRequester: false, Reclassify);
        }

        if (ticket.Takes(DemoTrait.Commented))
        {
            var officer = ticket.Chance.Happens(ByOfficer);
            Add(ticket, context, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(120), byRequester: !officer,
                (one, _) => new TicketAct(new TicketCommand.Comment(one.Chance.Of(officer ? DemoGrounds.OfficersComments : DemoGrounds.RequestersComments), Public: true)));
        }
    }

    private void Add(DemoTicket ticket, TicketContext context, TimeSpan soonest, TimeSpan latest, bool byRequester, Twist twist)
    {
        var calendar = context.CalendarFor(ticket.Topic, null);
        agenda.Add(DemoPace.Later(calendar, desk.Now, ticket.Chance.Between(soonest, latest)), stop => ActAsync(ticket, byRequester, twist, stop));
    }

    private async Task ActAsync(DemoTicket ticket, bool byRequester, Twist twist, CancellationToken stop)
    {
        var (stored, context) = await desk.LookAsync(ticket.Number, stop);
        var header = stored.State.Header!;
        Person? person = byRequester ? context.People.GetValueOrDefault(header.Requester ?? header.FiledBy) : DemoPeople.Officer(ticket.Chance, context);
        if (person is null || header.ClosedAt is not null)
        {
            return;
        }

        if (await desk.ActAsync(person, ticket.Number, twist(ticket, context), stop) && (await desk.LookAsync(ticket.Number, stop)).Ticket.State.Header is { ClosedAt: not null } closed)
        {
            ends.Plan(ticket, closed, context);
        }
    }

    private static TicketAct Reclassify(DemoTicket ticket, TicketContext context) =>
        new(new TicketCommand.Reclassify("Setelah diperiksa, kendalanya lebih tepat pada topik ini.", ticket.Chance.Of([.. Topics(context).Where(topic => topic.Id != ticket.Topic)]).Id));

    private static List<CatalogueTopic> Topics(TicketContext context) => [.. context.Tenant.Topics.Where(topic => topic.Sop == context.Sop.Sop)];
}
