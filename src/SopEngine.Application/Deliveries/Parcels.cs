using System.Text;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>Makes up what is handed over: one message, or the summary of a day.</summary>
public sealed class Parcels(PeopleDirectory people, IOptions<DeliveryOptions> options)
{
    internal async Task<Parcel> OfAsync(TenantProfile tenant, IReadOnlyList<DeliveryRow> rows, CancellationToken stop)
    {
        var first = rows[0];
        var name = first.Recipient is { } userName ? (await people.FindAsync(tenant, userName, stop))?.Name ?? userName : "";
        return first.Digest
            ? new Parcel(tenant, first.Id, first.Recipient, name, first.Address, SummarySubject(tenant, rows), Summary(tenant, rows), null, null, "ringkasan", first.At, Link(tenant, "tugas"))
            : new Parcel(tenant, first.Id, first.Recipient, name, first.Address, first.Subject, first.Body, first.Ticket, first.Step, first.Template, first.At, LinkOf(tenant, first));
    }

    private static string SummarySubject(TenantProfile tenant, IReadOnlyList<DeliveryRow> rows) => $"Ringkasan {tenant.Name}: {rows.Count} pemberitahuan";

    private static string Summary(TenantProfile tenant, IReadOnlyList<DeliveryRow> rows)
    {
        var text = new StringBuilder().Append("Yth. Bapak/Ibu,\n\nberikut pemberitahuan untuk Anda sejak ringkasan terakhir.\n");
        foreach (var ticket in rows.GroupBy(row => row.Ticket))
        {
            text.Append('\n').Append("Tiket ").Append(ticket.Key).Append('\n');
            foreach (var row in ticket)
            {
                text.Append("- ").Append(row.Subject).Append(", ").Append(tenant.InWords(row.At)).Append('\n');
            }
        }

        return text.ToString().TrimEnd();
    }

    private Uri? LinkOf(TenantProfile tenant, DeliveryRow row) => Link(tenant, row.Recipient is null ? "lacak" : $"tiket/{Uri.EscapeDataString(row.Ticket)}");

    /// <summary>Where a page of the region is for whoever reads a mail; null where no address is known.</summary>
    internal Uri? Link(TenantProfile tenant, string page)
    {
        var root = tenant.Hosts is [var host, ..] ? new Uri($"https://{host}/") : options.Value.PublicAddress;
        return root is null ? null : new Uri(root, $"/{tenant.Id}/{page}");
    }
}
