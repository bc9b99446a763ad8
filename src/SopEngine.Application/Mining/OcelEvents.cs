using System.Text.Json;
using SopEngine.Domain.Facts;

namespace SopEngine.Application.Mining;

/// <summary>The events of a log: the moves of visits, and deviations. Each says of which ticket, row, unit and clock it is.</summary>
internal sealed class OcelEvents(OcelMet met, LogClock clock)
{
    public void Write(Utf8JsonWriter json, TicketLog log)
    {
        foreach (var happened in log.Events)
        {
            Write(json, happened, log.Clocks);
        }

        foreach (var deviation in log.Deviations)
        {
            Write(json, deviation);
        }
    }

    private void Write(Utf8JsonWriter json, LoggedEvent happened, IReadOnlyList<ClockFact> clocks)
    {
        var step = happened.Step;
        Begin(json, OcelNames.IdOf(happened), OcelNames.TypeOf(happened), happened.At, isDeviation: false);
        json.Attribute("role", step.Lane);
        json.Attribute("phase", step.Phase.Word());
        json.Attribute("owner", step.Owner.Word());
        json.Attribute("visit", step.Visit);
        json.Attribute("round", step.Round);
        if (happened.Pause is { } pause)
        {
            json.Attribute("forRequester", pause.ForRequester);
        }

        if (happened.Transition is Transition.Complete or Transition.Abort)
        {
            json.Attribute("outcome", step.Outcome);
            json.Attribute("skipped", step.Skipped);
            json.Attribute("sla", step.Sla.Word());
            json.Attribute("workingMs", step.WorkingMs);
            json.Attribute("lateMs", step.LateMs);
        }

        json.BeginRelationships();
        json.Relationship("ticket", OcelNames.TicketOf(step.Ticket));
        json.Relationship("row", met.Row(step.Sop, step.Revision, step.Step));
        json.Relationship("unit", step.Unit is { } unit ? met.Unit(unit) : null);
        json.Relationship("clock", clocks.Any(known => known.Ordinal == step.Clock) ? OcelNames.ClockOf(step.Ticket, step.Clock!.Value) : null);
        json.EndObject();
    }

    private void Write(Utf8JsonWriter json, DeviationFact deviation)
    {
        Begin(json, OcelNames.IdOf(deviation), OcelNames.TypeOf(deviation), deviation.At, isDeviation: true);
        json.Attribute("visit", deviation.Item);
        json.BeginRelationships();
        json.Relationship("ticket", OcelNames.TicketOf(deviation.Ticket));
        json.Relationship("row", deviation.Step is { } step ? met.Row(deviation.Sop, deviation.Revision, step) : null);
        json.EndObject();
    }

    private void Begin(Utf8JsonWriter json, string id, string type, DateTime at, bool isDeviation)
    {
        met.EventTypes[type] = isDeviation;
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", type);
        json.WriteString("time", clock.Text(at));
        json.WriteStartArray("attributes");
    }
}
