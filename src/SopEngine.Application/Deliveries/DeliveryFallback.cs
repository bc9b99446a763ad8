using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>Takes the next way for somebody whom a mail could not reach: his telephone, where the region has a gateway and he left a number. Seen on the ticket like any other.</summary>
public sealed class DeliveryFallback(SopDatabase database, PeopleDirectory people, IEnumerable<ICarrier> carriers, IdSource ids, TimeProvider time)
{
    private readonly ICarrier? _gateway = carriers.FirstOrDefault(carrier => carrier.Way == DeliveryWay.Webhook);

    internal async Task TryAsync(TenantProfile tenant, IReadOnlyList<DeliveryRow> rows, CancellationToken stop)
    {
        if (rows[0] is not { Way: DeliveryWay.Email, Recipient: { } recipient } || _gateway?.Serves(tenant) != true
            || (await people.FindAsync(tenant, recipient, stop))?.Phone is not { Length: > 0 } phone)
        {
            return;
        }

        await using var db = database.Open(tenant.Id);
        foreach (var row in rows)
        {
            db.Insert(new DeliveryRow
            {
                Tenant = db.Tenant,
                Id = ids.Next(),
                Ticket = row.Ticket,
                Step = row.Step,
                Template = row.Template,
                Recipient = recipient,
                Way = DeliveryWay.Webhook,
                Address = phone,
                Subject = row.Subject,
                Body = row.Body,
                At = row.At,
                RunAt = time.Now(),
            });
        }

        await db.SaveChangesAsync(stop);
    }
}
