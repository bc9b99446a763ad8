using System.Text;
using System.Xml;
using SopEngine.Domain.Facts;

namespace SopEngine.Application.Mining;

/// <summary>Writes a log as XES: one trace a ticket, one event for each move of a visit. Names nobody: facts only.</summary>
internal sealed class XesLog(ProcessLogOrder order, string region, LogClock clock)
{
    private static readonly XmlWriterSettings _form = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, Async = true, NewLineChars = "\n" };

    public async Task WriteAsync(IAsyncEnumerable<IReadOnlyList<TicketLog>> pages, Stream to, CancellationToken stop)
    {
        using var page = new MemoryStream();
        await using var xml = XmlWriter.Create(page, _form);
        XesHead.Write(xml, region, order);
        await foreach (var tickets in pages.WithCancellation(stop))
        {
            foreach (var ticket in tickets)
            {
                Write(xml, ticket);
            }

            await SendAsync(xml, page, to, stop);
        }

        await xml.WriteEndDocumentAsync();
        await SendAsync(xml, page, to, stop);
    }

    private static async Task SendAsync(XmlWriter xml, MemoryStream page, Stream to, CancellationToken stop)
    {
        await xml.FlushAsync();
        page.Position = 0;
        await page.CopyToAsync(to, stop);
        page.SetLength(0);
    }

    private void Write(XmlWriter xml, TicketLog log)
    {
        var ticket = log.Ticket;
        xml.WriteStartElement("trace");
        xml.Text("concept:name", ticket.Ticket);
        xml.Text("sop", ticket.Sop);
        xml.Whole("revision", ticket.Revision);
        xml.Text("topic", ticket.Topic);
        xml.Text("class", ticket.Class);
        xml.Text("ticketType", ticket.TicketType);
        xml.Text("channel", ticket.Channel);
        xml.Text("status", ticket.Status.Word());
        xml.Text("closure", ticket.Closure?.Word());
        xml.Text("sla", ticket.Sla.Word());
        xml.Whole("deviations", ticket.Deviations);
        foreach (var happened in log.Events)
        {
            Write(xml, happened);
        }

        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, LoggedEvent happened)
    {
        var step = happened.Step;
        xml.WriteStartElement("event");
        xml.Text("concept:name", step.Step);
        xml.Text("concept:instance", $"{step.Ticket}.{step.Ordinal}");
        xml.Text("lifecycle:transition", happened.Transition.Word());
        xml.Attribute("date", "time:timestamp", clock.Text(happened.At));
        xml.Text("org:role", step.Lane);
        xml.Text("org:group", step.Unit);
        xml.Text("phase", step.Phase.Word());
        xml.Text("owner", step.Owner.Word());
        xml.Whole("visit", step.Visit);
        xml.Whole("round", step.Round);
        if (happened.Pause is { } pause)
        {
            xml.Truth("forRequester", pause.ForRequester);
        }

        if (happened.Transition is Transition.Complete or Transition.Abort)
        {
            WriteEnd(xml, step);
        }

        xml.WriteEndElement();
    }

    private static void WriteEnd(XmlWriter xml, StepFact step)
    {
        xml.Text("outcome", step.Outcome);
        xml.Truth("skipped", step.Skipped);
        xml.Text("sla", step.Sla.Word());
        xml.Whole("workingMs", step.WorkingMs);
        xml.Whole("lateMs", step.LateMs);
    }
}
