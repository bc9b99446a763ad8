using System.Text.Json;
using SopEngine.Domain.Facts;

namespace SopEngine.Application.Mining;

/// <summary>The objects of a log: tickets and their clocks.</summary>
internal sealed class OcelObjects(OcelMet met, LogClock clock)
{
    public void Write(Utf8JsonWriter json, TicketLog log)
    {
        Write(json, log.Ticket);
        foreach (var promise in log.Clocks)
        {
            Write(json, promise, log.Ticket);
        }
    }

    private void Write(Utf8JsonWriter json, TicketFact ticket)
    {
        var opened = clock.Text(ticket.OpenedAt);
        json.BeginObject(OcelNames.TicketOf(ticket.Ticket), OcelNames.Ticket);
        json.Attribute("topic", ticket.Topic, opened);
        json.Attribute("class", ticket.Class, opened);
        json.Attribute("ticketType", ticket.TicketType, opened);
        json.Attribute("channel", ticket.Channel, opened);
        json.Attribute("onBehalf", ticket.OnBehalf, opened);
        if (ticket.ResolvedAt is { } resolved)
        {
            json.Attribute("sla", ticket.Sla.Word(), clock.Text(resolved));
            json.Attribute("resolutionMs", ticket.ResolutionMs, clock.Text(resolved));
        }

        json.Attribute("closure", ticket.Closure?.Word(), ticket.ClosedAt is { } closed ? clock.Text(closed) : opened);
        json.BeginRelationships();
        json.Relationship("runs", met.Sop(ticket.Sop, ticket.Revision));
        json.EndObject();
    }

    private void Write(Utf8JsonWriter json, ClockFact promise, TicketFact ticket)
    {
        var started = clock.Text(promise.StartedAt);
        json.BeginObject(OcelNames.ClockOf(promise.Ticket, promise.Ordinal), OcelNames.Clock);
        json.Attribute("kind", promise.Kind.Word(), started);
        json.Attribute("of", promise.Of, started);
        json.Attribute("owner", promise.Owner.Word(), started);
        json.Attribute("reading", promise.Reading.Word(), started);
        json.Attribute("targetMs", promise.TargetMs, started);
        json.Attribute("dueAt", promise.DueAt is { } due ? clock.Text(due) : null, started);
        if (promise.StoppedAt is { } stopped)
        {
            json.Attribute("usedMs", promise.UsedMs, clock.Text(stopped));
            json.Attribute("sla", promise.Sla.Word(), clock.Text(stopped));
        }

        json.BeginRelationships();
        json.Relationship("of", OcelNames.TicketOf(promise.Ticket));
        json.Relationship("row", promise.Step is { } step ? met.Row(ticket.Sop, ticket.Revision, step) : null);
        json.EndObject();
    }
}
