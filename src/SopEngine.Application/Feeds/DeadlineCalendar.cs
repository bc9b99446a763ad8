using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Feeds;

/// <summary>
/// Writes deadlines as a calendar (RFC 5545). Its addresses lie in other people's programs, so that it says which row of which ticket and nothing that anybody typed.
/// What has no due time, or none that can be counted, is not in it; nor what is paused, whose due time is known again when it goes on.
/// </summary>
internal static class DeadlineCalendar
{
    public static string Write(TenantProfile tenant, IEnumerable<WorkItemView> items, Func<WorkItemView, DateTime> changedAt, Uri root)
    {
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//SopEngine//Tenggat//ID")
            .Line("CALSCALE", "GREGORIAN")
            .Typed("X-WR-CALNAME", $"Tenggat {tenant.Name}")
            // RFC 7986, 5.7
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "PT15M");
        foreach (var item in items)
        {
            if (item is { DueAt: { } due, PausedAt: null })
            {
                Event(text, tenant, item, due, changedAt(item), root);
            }
        }

        return text.Line("END", "VCALENDAR").ToString();
    }

    private static void Event(CalendarText text, TenantProfile tenant, WorkItemView item, DateTimeOffset due, DateTime changedAt, Uri root)
    {
        // without DTEND it ends as it begins: a deadline takes no time, and DTEND may not be DTSTART (3.6.1, 3.8.2.2)
        text.Line("BEGIN", "VEVENT")
            .Line("UID", $"{item.Id}@{tenant.Id}.sopengine")
            .At("DTSTAMP", changedAt)
            .At("LAST-MODIFIED", changedAt)
            .At("DTSTART", due.UtcDateTime)
            .Typed("SUMMARY", $"{RowOf(item)} · {item.Ticket}")
            .Line("URL", new Uri(root, $"{tenant.Id}/tiket/{Uri.EscapeDataString(item.Ticket)}").AbsoluteUri)
            .Line("STATUS", "CONFIRMED")
            .Line("TRANSP", "TRANSPARENT")
            .Typed("CATEGORIES", item.LaneLabel)
            .Line("END", "VEVENT");
    }

    private static string RowOf(WorkItemView item) =>
        item.StepNo.Trim().TrimEnd('.') is { Length: > 0 } number ? $"Langkah {number} · {item.Activity}" : item.Activity;
}
